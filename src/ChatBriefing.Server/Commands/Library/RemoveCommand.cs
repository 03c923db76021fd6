using System.CommandLine;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Storage.Leaving;
using Spectre.Console;

namespace ChatBriefing.Server.Commands.Library;

/// <summary>Removes documents with all their versions.</summary>
internal sealed class RemoveCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string[]> ids = new("id") { Description = "Ids, as list shows them.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> yes = new("--yes", "-y") { Description = "Do not ask first." };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public RemoveCommand(GivenSettings given)
        : base("remove", "Remove documents from the library; the files they came from stay.")
    {
        this.given = given;
        Add(ids);
        Add(yes);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["remove 0a1b2c3d4e5f", "remove 0a1b2c3d4e5f 60718293a4b5 --yes"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var wanted = await FindAsync(library, [.. result.GetRequiredValue(ids).Distinct()], cancellationToken);
        if (Terminal.IsDialog && !result.GetValue(yes) && !await AgreesAsync(wanted, cancellationToken))
        {
            Console.Out.WriteLine("Nothing was removed.");
            return ExitCodes.Done;
        }

        var remover = library.Get<IDocumentRemover>();
        foreach (var document in wanted)
        {
            await remover.RemoveAsync(document.DocumentId, cancellationToken);
        }

        // A server that runs does the same within seconds; without one nobody else would.
        await library.Get<IndexKeeper>().KeepAsync(cancellationToken);
        await library.Get<DatabaseSweeper>().SweepAsync(cancellationToken);

        Write(wanted, result.GetValue(json));
        return ExitCodes.Done;
    }

    /// <summary>Looks all of them up before any is removed, so that a mistyped id removes nothing.</summary>
    private static async Task<List<DocumentVersion>> FindAsync(OpenLibrary library, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var found = new List<DocumentVersion>();
        foreach (var id in ids)
        {
            found.Add(await library.Get<IVersionReader>().FindAsync(id, null, cancellationToken)
                ?? throw new UserErrorException($"There is no document \"{Shown.Plain(id)}\", so nothing was removed: chatbriefing list shows the ids."));
        }

        return found;
    }

    private static async Task<bool> AgreesAsync(IReadOnlyList<DocumentVersion> wanted, CancellationToken cancellationToken)
    {
        foreach (var document in wanted)
        {
            Console.Out.WriteLine($"{document.DocumentId}  {Shown.Plain(document.Title)}");
        }

        return await Terminal.Out.ConfirmAsync("Remove with all versions?", defaultValue: false, cancellationToken);
    }

    private static void Write(List<DocumentVersion> removed, bool asJson)
    {
        if (asJson)
        {
            JsonLine.Write(new { removed = removed.Select(document => document.DocumentId) });
            return;
        }

        removed.ForEach(document => Console.Out.WriteLine($"Removed {document.DocumentId}  {Shown.Plain(document.Title)}"));
    }
}

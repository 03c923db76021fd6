using System.CommandLine;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Collections;

/// <summary>Shows or changes who may read one collection.</summary>
internal sealed class ReadersCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string> name = new("name") { Description = "The collection." };
    private readonly Argument<string?> change = new("change") { Description = "add, remove or set; left out to show the readers.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string[]> readers = new("reader") { Description = "everyone, nobody, slack:TEAM, slack:TEAM:channel:ID (or group, person), the same with teams:TENANT, web, web:person:EMAIL, web:group:NAME.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public ReadersCommand(GivenSettings given)
        : base("readers", "Show who may read a collection, or change it; the next question heeds it.")
    {
        this.given = given;
        Add(name);
        Add(change);
        Add(readers);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "collections readers board",
        "collections readers board set slack:T0123ABC:channel:C0789GHI",
        "collections readers board add web:person:ana@example.org",
        "collections readers board remove web:person:ana@example.org",
        "collections readers board set nobody",
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var collection = result.GetRequiredValue(name);
        var asked = Asked(collection, result.GetValue(change), result.GetValue(readers) ?? []);
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var now = asked is null
            ? (await library.Get<ICollectionReaders>().ReadAsync(cancellationToken)).Of(collection)
            : await WriteAsync(library, asked, cancellationToken);
        if (result.GetValue(json))
        {
            JsonLine.Write(new { name = collection, readers = now });
            return ExitCodes.Done;
        }

        Console.Out.WriteLine($"{Shown.Plain(collection)}: {ReaderChange.Listed(now)}");
        if (asked is not null && (await library.Get<IDocumentLister>().ListAsync(collection, cancellationToken)).Count == 0)
        {
            Console.Out.WriteLine("It holds no document yet; those that come are read by these only.");
        }

        return ExitCodes.Done;
    }

    private static ReaderChange? Asked(string collection, string? change, string[] readers)
    {
        try
        {
            return change switch
            {
                null => null,
                "add" => ReaderChange.Read(collection, ReaderChangeKind.Add, readers),
                "remove" => ReaderChange.Read(collection, ReaderChangeKind.Remove, readers),
                "set" when readers.Length == 0 => throw new UserErrorException("Name the readers to set, or nobody."),
                "set" => ReaderChange.Read(collection, ReaderChangeKind.Set, readers),
                _ => throw new UserErrorException($"\"{Shown.Plain(change)}\" is no change of readers; write add, remove or set."),
            };
        }
        catch (ReaderChangeException fault)
        {
            throw new UserErrorException(fault.Message);
        }
    }

    private static async Task<IReadOnlyList<string>> WriteAsync(OpenLibrary library, ReaderChange change, CancellationToken cancellationToken)
    {
        try
        {
            return await library.Get<ICollectionWriter>().WriteAsync(change, cancellationToken);
        }
        catch (ReaderChangeException fault)
        {
            throw new UserErrorException(fault.Message);
        }
    }
}

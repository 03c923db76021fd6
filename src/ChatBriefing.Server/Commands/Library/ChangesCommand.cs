using System.CommandLine;
using ChatBriefing.Library;
using ChatBriefing.Library.Versions;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Library;

/// <summary>Tells what changed between two versions of a document, as quotes of both.</summary>
internal sealed class ChangesCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string> id = new("id") { Description = "Id of the document, as list shows it." };
    private readonly Option<int?> from = new("--from") { Description = "The older version. Default: the one before the newer.", HelpName = "N" };
    private readonly Option<int?> to = new("--to") { Description = "The newer version. Default: the current one.", HelpName = "N" };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public ChangesCommand(GivenSettings given)
        : base("changes", "Tell what changed between two versions of a document, sentence by sentence.")
    {
        this.given = given;
        Add(id);
        Add(from);
        Add(to);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["changes 0a1b2c3d4e5f", "changes 0a1b2c3d4e5f --from 1 --to 3 --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var reader = library.Get<IVersionReader>();
        var documentId = result.GetRequiredValue(id);
        var newer = await reader.FindAsync(documentId, result.GetValue(to), cancellationToken) ?? throw Missing(documentId, result.GetValue(to));
        var earlier = (await library.Get<IVersionLister>().ListAsync(documentId, cancellationToken)).Where(version => version.Number < newer.Number);
        var number = result.GetValue(from) ?? earlier.FirstOrDefault()?.Number
            ?? throw new UserErrorException($"Version {newer.Number} of \"{Shown.Plain(documentId)}\" is the first that is stored, so nothing changed before it.");
        var older = await reader.FindAsync(documentId, number, cancellationToken) ?? throw Missing(documentId, number);
        Write(older, newer, result.GetValue(json));
        return ExitCodes.Done;
    }

    private static UserErrorException Missing(string documentId, int? number) => new(number is null
        ? $"There is no document \"{Shown.Plain(documentId)}\": chatbriefing list shows the ids."
        : $"There is no version {number} of \"{Shown.Plain(documentId)}\": its page in the library shows the versions.");

    private static void Write(DocumentVersion older, DocumentVersion newer, bool asJson)
    {
        var changes = VersionChanges.Between(older, newer);
        if (asJson)
        {
            JsonLine.Write(new { documentId = newer.DocumentId, from = older.Number, to = newer.Number, changes });
            return;
        }

        foreach (var change in changes)
        {
            WriteQuote('-', change.Old);
            WriteQuote('+', change.New);
            Console.Out.WriteLine();
        }

        Console.Out.WriteLine(changes.Count == 0
            ? $"No sentence changed from version {older.Number} to {newer.Number}."
            : $"{changes.Count} changed from version {older.Number} to {newer.Number} of {Shown.Plain(newer.Title)}.");
    }

    private static void WriteQuote(char sign, VersionQuote? quote)
    {
        if (quote is not null)
        {
            Console.Out.WriteLine($"{sign} {Shown.Plain(quote.Quote)}");
        }
    }
}

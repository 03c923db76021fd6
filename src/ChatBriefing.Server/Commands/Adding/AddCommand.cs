using System.CommandLine;
using ChatBriefing.Library;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Adding;

/// <summary>Adds documents. A server on the same library finds them with its next question.</summary>
internal sealed class AddCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string[]> places = new("path") { Description = "Files, folders (with all in them), patterns like notes/*.md, or - for a pipe.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> collection = CommonOptions.Collection($"Collection to put them in. Default: {CollectionName.Default}.");
    private readonly Option<DateOnly?> date = CommonOptions.Day("--date", "Their date (2025-10-15). Default: the one that each names.");
    private readonly Option<string?> title = new("--title") { Description = "Title of a single document. Default: the one that it names.", HelpName = "T" };
    private readonly Option<bool> unpack = new("--unpack") { Description = "Add each document in a .zip archive." };
    private readonly Option<bool> retry = new("--retry") { Description = "Read even what was set aside for ending the program that reads." };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public AddCommand(GivenSettings given)
        : base("add", "Add documents (PDF, Office, e-mail, feeds, tables, text, pages); those that changed get a new version.")
    {
        this.given = given;
        Add(places);
        Add(collection);
        Add(date);
        Add(title);
        Add(unpack);
        Add(retry);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "add notes/ minutes.md",
        "add minutes.md --title \"Minutes\" --date 2025-10-15 --collection team",
        "add mail/ 'reports/*.pdf' archive.zip --unpack",
        "add - --title \"From the wiki\" < page.html",
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var named = result.GetRequiredValue(places);
        CheckTitle(named, result.GetValue(title));
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var found = new Gathering(library.Get<DocumentReaders>().Extensions).Gather(named);
        var files = found.Files.Select(file => file with
        {
            Collection = result.GetValue(collection) ?? CollectionName.Default,
            Title = result.GetValue(title),
            Date = result.GetValue(date),
            Unpack = result.GetValue(unpack),
            Retry = result.GetValue(retry),
        });

        var asJson = result.GetValue(json);
        var outcomes = await LongWork.RunAsync("Adding documents", asJson, progress => StoreAsync(library.Get<Ingester>(), [.. files], progress, cancellationToken));
        var report = new AddReport([.. outcomes, .. found.Refused], found.Skipped);
        report.Write(asJson);
        return report.IsClean ? ExitCodes.Done : ExitCodes.Fault;
    }

    private static void CheckTitle(string[] named, string? title)
    {
        if (named.Contains("-") && string.IsNullOrWhiteSpace(title))
        {
            throw new UserErrorException("A document from a pipe has no name: give it one with --title \"…\".");
        }

        if (title is not null && (named.Length > 1 || Directory.Exists(named[0])))
        {
            throw new UserErrorException("One title cannot serve several documents: add them one by one, or leave --title out.");
        }
    }

    private static async Task<List<IngestOutcome>> StoreAsync(Ingester ingester, List<IncomingFile> files, Action<double> progress, CancellationToken cancellationToken)
    {
        var outcomes = new List<IngestOutcome>(files.Count);
        await foreach (var outcome in ingester.AddAsync(files, cancellationToken))
        {
            outcomes.Add(outcome);
            progress(Math.Min(1, (double)outcomes.Count / files.Count));
        }

        return outcomes;
    }
}

using System.CommandLine;
using ChatBriefing.Library;
using ChatBriefing.Library.Following;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Adding;

/// <summary>Adds documents. A server on the same library finds them with its next question.</summary>
internal sealed class AddCommand : Verb
{
    private const string ArchiveAdvice = "add it with --unpack to add each document in it, or unpack it and add those you want";

    private readonly GivenSettings given;
    private readonly Argument<string[]> places = new("path") { Description = "Files, folders (with all in them), patterns like notes/*.md, addresses (https://…), or - for a pipe.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> collection = CommonOptions.Collection($"Collection to put them in. Default: {CollectionName.Default}.");
    private readonly Option<DateOnly?> date = CommonOptions.Day("--date", "Their date (2025-10-15). Default: the one that each names.");
    private readonly Option<string?> title = new("--title") { Description = "Title of a single document. Default: the one that it names.", HelpName = "T" };
    private readonly Option<bool> unpack = new("--unpack") { Description = "Add each document in a .zip archive." };
    private readonly Option<bool> retry = new("--retry") { Description = "Read even what was set aside for ending the program that reads." };
    private readonly Option<bool> watch = new("--watch") { Description = "Go on following the folders, until Ctrl+C: what is new, changed or gone." };
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
        Add(watch);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "add notes/ minutes.md",
        "add minutes.md --title \"Minutes\" --date 2025-10-15 --collection team",
        "add mail/ 'reports/*.pdf' archive.zip --unpack",
        "add https://www.example.org/minutes.html --collection team",
        "add notes/ --watch",
        "add - --title \"From the wiki\" < page.html",
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var named = result.GetRequiredValue(places);
        CheckTitle(named, result.GetValue(title));
        var watched = result.GetValue(watch) ? FolderWatch.Check(named, result.GetValue(title), result.GetValue(date)) : [];
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        if (watched.Count > 0)
        {
            await new FolderWatch(library, result.GetValue(json)).RunAsync([.. watched.Select(folder => new FollowedOrigin(result.GetValue(collection) ?? CollectionName.Default, folder))], cancellationToken);
            return ExitCodes.Done;
        }

        var found = new Gathering(library.Get<DocumentReaders>().Extensions, result.GetValue(title)).Gather(named);
        var files = found.Files.Select(file => file with
        {
            Collection = result.GetValue(collection) ?? CollectionName.Default,
            Title = result.GetValue(title),
            Date = result.GetValue(date),
            Unpack = result.GetValue(unpack),
            ArchiveAdvice = ArchiveAdvice,
            Retry = result.GetValue(retry),
        });

        var addresses = found.Addresses.Select(address => new IncomingAddress(address)
        {
            Collection = result.GetValue(collection) ?? CollectionName.Default,
            Title = result.GetValue(title),
            Date = result.GetValue(date),
            Unpack = result.GetValue(unpack),
            ArchiveAdvice = ArchiveAdvice,
            Retry = result.GetValue(retry),
        });

        var asJson = result.GetValue(json);
        var outcomes = await LongWork.RunAsync("Adding documents", asJson, progress => StoreAsync(library, [.. files], [.. addresses], progress, cancellationToken));
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

    private static async Task<List<IngestOutcome>> StoreAsync(
        OpenLibrary library, List<IncomingFile> files, List<IncomingAddress> addresses, Action<double> progress, CancellationToken cancellationToken)
    {
        var outcomes = new List<IngestOutcome>(files.Count + addresses.Count);
        await foreach (var outcome in library.Get<Ingester>().AddAsync(files, cancellationToken))
        {
            outcomes.Add(outcome);
            progress(Math.Min(1, (double)outcomes.Count / (files.Count + addresses.Count)));
        }

        foreach (var address in addresses)
        {
            outcomes.AddRange(await library.Get<AddressIngester>().AddAsync(address, cancellationToken));
            progress(Math.Min(1, (double)outcomes.Count / (files.Count + addresses.Count)));
        }

        return outcomes;
    }
}

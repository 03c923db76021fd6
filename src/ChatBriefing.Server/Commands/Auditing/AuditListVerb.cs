using System.CommandLine;
using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Commands.Auditing;

/// <summary>Lists entries.</summary>
internal sealed class AuditListVerb : Command
{
    private readonly GivenSettings given;
    private readonly Option<DateOnly?> since = CommonOptions.Day("--since", "Only entries of this day (UTC) or later (2026-01-31).");
    private readonly Option<string?> document = new("--document") { Description = "Only what was done to this document, and the answers that its words allowed.", HelpName = "ID" };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The verb, with the settings that were given.</summary>
    public AuditListVerb(GivenSettings given)
        : base("list", "List entries, oldest first.")
    {
        this.given = given;
        Add(since);
        Add(document);
        Add(json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var from = result.GetValue(since) is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : (DateTimeOffset?)null;
        var rows = await library.Get<AuditReader>().ReadAsync(from, result.GetValue(document), cancellationToken).ToListAsync(cancellationToken);
        AuditEntryLine.Write(rows, result.GetValue(json));
        return ExitCodes.Done;
    }
}

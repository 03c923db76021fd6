using System.CommandLine;
using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Commands.Auditing;

/// <summary>Finds the entries that allowed a sentence.</summary>
internal sealed class AuditFindVerb : Command
{
    private readonly GivenSettings given;
    private readonly Argument<string> sentence = new("sentence") { Description = "The sentence as it was shown, without the numbers of its citations." };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The verb, with the settings that were given.</summary>
    public AuditFindVerb(GivenSettings given)
        : base("find", "Find the entries that allowed a sentence; exit code 1 when there is none, or its documents were deleted since.")
    {
        this.given = given;
        Add(sentence);
        Add(json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var rows = await library.Get<AuditReader>().FindAsync(result.GetRequiredValue(sentence).Trim(), cancellationToken).ToListAsync(cancellationToken);
        AuditEntryLine.Write(rows, result.GetValue(json));
        return rows.Count > 0 ? ExitCodes.Done : ExitCodes.Fault;
    }
}

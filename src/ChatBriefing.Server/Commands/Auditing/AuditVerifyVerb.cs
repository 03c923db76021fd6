using System.CommandLine;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Commands.Auditing;

/// <summary>Follows the whole chain.</summary>
internal sealed class AuditVerifyVerb : Command
{
    private readonly GivenSettings given;
    private readonly Option<AuditHead?> head = new("--head")
    {
        Description = "A head that was noted earlier: shows as well that nothing up to there was made anew.",
        HelpName = "COUNT:HASH",
        CustomParser = result =>
        {
            if (AuditHead.TryParse(result.Tokens[0].Value) is { } parsed)
            {
                return parsed;
            }

            result.AddError("--head must be COUNT:HASH, as audit verify prints it.");
            return null;
        },
    };

    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The verb, with the settings that were given.</summary>
    public AuditVerifyVerb(GivenSettings given)
        : base("verify", "Check that no entry was changed, deleted, put in or cut off; exit code 1 when one was.")
    {
        this.given = given;
        Add(head);
        Add(json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var report = await library.Get<AuditVerifier>().VerifyAsync(result.GetValue(head), cancellationToken);
        if (result.GetValue(json))
        {
            JsonLine.Write(report);
        }
        else if (report.Ok)
        {
            Console.Out.WriteLine($"{report.Entries} entries hold. {report.Meaning}");
            Console.Out.WriteLine($"Head: {report.Head}");
            Console.Out.WriteLine("Note the head elsewhere: audit verify --head COUNT:HASH then shows that nothing up to there was made anew.");
        }
        else
        {
            Console.Out.WriteLine($"BROKEN at entry {report.BrokenAt}: {report.Meaning}");
            Console.Out.WriteLine($"Entries that hold before it: {report.Entries}");
        }

        return report.Ok ? ExitCodes.Done : ExitCodes.Fault;
    }
}

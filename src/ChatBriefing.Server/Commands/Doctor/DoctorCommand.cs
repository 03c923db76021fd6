using System.CommandLine;
using ChatBriefing.Server.Commands.Auditing;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Slack;
using ChatBriefing.Server.Teams;

namespace ChatBriefing.Server.Commands.Doctor;

/// <summary>Looks at everything that must be right for the bot to work, and says what to do about what is not.</summary>
internal sealed class DoctorCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public DoctorCommand(GivenSettings given)
        : base("doctor", "Check the library, the addresses, and the tokens, scopes and clock of the chat platforms.")
    {
        this.given = given;
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["doctor", "doctor --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var configuration = given.Read(result);
        await using var services = new ServiceCollection()
            .AddSingleton(configuration).AddLogging().AddProduct(configuration)
            .AddSingleton<IDoctorCheck, DataCheck>().AddSingleton<IDoctorCheck, AddressCheck>().AddSingleton<IDoctorCheck, AuditCheck>()
            .AddSlackChecks(configuration)
            .AddTeamsChecks(configuration)
            .BuildServiceProvider();
        var lines = new List<DoctorLine>();
        foreach (var check in services.GetServices<IDoctorCheck>())
        {
            var found = await LookAsync(check, cancellationToken);
            lines.Add(new DoctorLine(check.Name, found.State.ToString().ToLowerInvariant(), found.Message));
            if (!result.GetValue(json))
            {
                Console.Out.WriteLine($"{MarkOf(found.State)} {check.Name}: {found.Message}");
            }
        }

        if (result.GetValue(json))
        {
            JsonLine.Write(lines);
        }

        return lines.Exists(line => line.State == "failed") ? ExitCodes.Fault : ExitCodes.Done;
    }

    private static async Task<CheckResult> LookAsync(IDoctorCheck check, CancellationToken cancellationToken)
    {
        try
        {
            return await check.RunAsync(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return CheckResult.Failed(FaultLine.Of(fault).Line);
        }
    }

    private static string MarkOf(CheckState state) => state switch
    {
        CheckState.Fine => "ok     ",
        CheckState.Skipped => "skipped",
        _ => "FAILED ",
    };
}

using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Slack.Api;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Doctor;

/// <summary>How requests come in, and whether the app-level token opens sockets.</summary>
internal sealed class SlackSocketCheck(IOptions<SlackOptions> options, SlackProbe probe) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Slack delivery";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return CheckResult.Skipped("Slack is off");
        }

        if (!options.Value.TakesSockets)
        {
            return CheckResult.Fine("over HTTP, at /slack/events, /slack/interactions and /slack/commands");
        }

        var found = await probe.SocketAsync(cancellationToken);
        return found.Error.Length == 0
            ? CheckResult.Fine("over Socket Mode")
            : CheckResult.Failed($"Slack says {found.Error}: switch Socket Mode on in the app's settings and set Slack:AppToken to a token with the scope connections:write");
    }
}

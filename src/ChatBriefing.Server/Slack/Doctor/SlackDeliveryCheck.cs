using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Slack.Api;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Doctor;

/// <summary>How requests come in, and whether the app-level token opens sockets.</summary>
internal sealed class SlackDeliveryCheck(IOptions<SlackOptions> options, IConfiguration configuration, SlackProbe probe) : IDoctorCheck
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
            return IsReachable()
                ? CheckResult.Fine("over HTTP, at /slack/events, /slack/interactions and /slack/commands")
                : CheckResult.Failed("Slack calls this server over HTTP and cannot reach it: set PublicUrl to its https address, or Slack:AppToken for Socket Mode");
        }

        var found = await probe.SocketAsync(cancellationToken);
        return found.Error.Length == 0
            ? CheckResult.Fine("over Socket Mode")
            : CheckResult.Failed($"Slack says {found.Error}: switch Socket Mode on in the app's settings and set Slack:AppToken to a token with the scope connections:write");
    }

    /// <summary>A Slack on this machine, as in a trial, reaches everything.</summary>
    private bool IsReachable() =>
        new Uri(options.Value.ApiUrl).IsLoopback
        || (Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && !address.IsLoopback);
}

using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Slack.Api;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Doctor;

/// <summary>Whether the settings are valid and the bot token opens a workspace.</summary>
internal sealed class SlackTokenCheck(IOptions<SlackOptions> options, SlackProbe probe) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Slack bot token";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return CheckResult.Skipped("Slack is off: Slack:BotToken is not set");
        }

        var found = await probe.BotAsync(cancellationToken);
        return found.Error.Length == 0
            ? CheckResult.Fine($"opens the workspace {found.Team}")
            : CheckResult.Failed($"Slack says {found.Error}: copy the \"Bot User OAuth Token\" (xoxb-…) of the installed app into Slack:BotToken");
    }
}

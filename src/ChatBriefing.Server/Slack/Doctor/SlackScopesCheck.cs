using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Manifest;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Doctor;

/// <summary>Whether the bot token may do all that the manifest asks for.</summary>
internal sealed class SlackScopesCheck(IOptions<SlackOptions> options, SlackProbe probe) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Slack scopes";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return CheckResult.Skipped("Slack is off");
        }

        var granted = (await probe.BotAsync(cancellationToken)).Scopes;
        var missing = SlackManifest.Scopes.Except(granted).ToList();
        return granted.Count == 0 ? CheckResult.Skipped("Slack did not tell which scopes the token has")
            : missing.Count == 0 ? CheckResult.Fine($"all {SlackManifest.Scopes.Count} are there")
            : CheckResult.Failed($"{string.Join(", ", missing)} missing: put the output of \"chatbriefing slack manifest\" into the app's manifest and install it again");
    }
}

using System.Globalization;
using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Signing;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Doctor;

/// <summary>Whether this machine's clock is near Slack's: requests that seem old are refused.</summary>
internal sealed class SlackClockCheck(IOptions<SlackOptions> options, SlackProbe probe, TimeProvider time) : IDoctorCheck
{
    private static readonly TimeSpan Worth = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public string Name => "Slack clock";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return CheckResult.Skipped("Slack is off");
        }

        if ((await probe.BotAsync(cancellationToken)).SlackTime is not { } slacks)
        {
            return CheckResult.Skipped("Slack did not tell its time");
        }

        var off = (time.GetUtcNow() - slacks).Duration();
        var seconds = off.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        return off < Worth
            ? CheckResult.Fine($"{seconds} s from Slack's")
            : CheckResult.Failed($"{seconds} s from Slack's, and requests over {SlackSignature.Window.TotalSeconds:0} s old are refused: set this machine's clock by NTP");
    }
}

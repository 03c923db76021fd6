using ChatBriefing.Server.Slack.Api;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>Learns at the start who the bot token belongs to, and tells in the log when the token does not work.</summary>
internal sealed partial class SlackGreeter(SlackInstallation installation, TimeProvider time, ILogger<SlackGreeter> logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = FirstPause; !stoppingToken.IsCancellationRequested; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                var identity = await installation.IdentifyAsync(stoppingToken);
                Log.Known(logger, identity.TeamId, identity.BotUser);
                return;
            }
            catch (Exception fault) when (fault is SlackException or SlackRateLimitException or SlackUnreachableException)
            {
                Log.Unknown(logger, fault.Message);
            }

            await Task.Delay(pause, time, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Slack: in workspace {Team} as {BotUser}.")]
        public static partial void Known(ILogger logger, string team, string botUser);

        [LoggerMessage(LogLevel.Warning, "Slack: the bot token could not be checked: {Reason} It is tried again; run \"chatbriefing doctor\" to see what is wrong.")]
        public static partial void Unknown(ILogger logger, string reason);
    }
}

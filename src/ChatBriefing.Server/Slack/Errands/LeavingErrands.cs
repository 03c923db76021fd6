using ChatBriefing.Channels.Answers;
using ChatBriefing.Server.Slack.Posting;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Erases what is kept of a workspace that uninstalled the app.</summary>
internal sealed partial class LeavingErrands(ITenantEraser eraser, ILogger<LeavingErrands> logger)
{
    /// <summary>Erases the workspace.</summary>
    public Errand Erase(string team) => new("erasing a workspace that left", async cancellationToken =>
        Log.Erased(logger, team, await eraser.EraseAsync(SlackPlatform.Name, team, cancellationToken)));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack: workspace {Team} uninstalled the app; its {Count} answers were erased, and the posts that waited for it.")]
        public static partial void Erased(ILogger logger, string team, int count);
    }
}

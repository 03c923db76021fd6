namespace ChatBriefing.Server.Slack.Posting;

/// <summary>The name by which inbox and outbox know Slack.</summary>
internal static class SlackPlatform
{
    /// <summary>In lower case, as conversations bear it.</summary>
    public const string Name = "slack";
}

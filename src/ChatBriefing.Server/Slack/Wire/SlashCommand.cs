namespace ChatBriefing.Server.Slack.Wire;

/// <summary>A slash command as a person typed it.</summary>
/// <param name="TeamId">The workspace.</param>
/// <param name="ChannelId">Where it was typed.</param>
/// <param name="UserId">Who typed it.</param>
/// <param name="Command">With its slash.</param>
/// <param name="Text">What stands behind it.</param>
/// <param name="TriggerId">Opens a modal within 3 s; also tells two equal commands apart.</param>
/// <param name="ResponseUrl">Takes up to 5 replies within 30 minutes.</param>
internal sealed record SlashCommand(string TeamId, string ChannelId, string UserId, string Command, string Text, string TriggerId, string ResponseUrl)
{
    /// <summary>Reads the form's fields.</summary>
    public static SlashCommand From(Func<string, string> field) => new(
        field("team_id"), field("channel_id"), field("user_id"), field("command"), field("text"), field("trigger_id"), field("response_url"));
}

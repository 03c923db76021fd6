using System.Text.Json;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>
/// Tells the beginning of a stream that was never finished. A stream cannot be begun with metadata, so it is known by its
/// words, by who wrote it, and by what a whole answer has and it has not: metadata and buttons.
/// </summary>
internal static class StreamPart
{
    /// <summary>What every stream begins with.</summary>
    public const string LeadIn = "From your documents:";

    /// <summary>Whether a message that was read back is such a part.</summary>
    public static bool Is(JsonElement message, SlackIdentity bot) =>
        (message.Text("user") == bot.BotUser || (bot.BotId.Length > 0 && message.Text("bot_id") == bot.BotId))
        && message.Text("text").StartsWith(LeadIn, StringComparison.Ordinal)
        && message.Field("metadata").Text("event_type").Length == 0
        && !message.Items("blocks").Any(block => block.Text("type") is "actions" or "context_actions");
}

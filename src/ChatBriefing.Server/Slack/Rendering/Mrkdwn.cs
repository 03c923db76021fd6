namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Slack's markup: only text of our own is written in it.</summary>
internal static class Mrkdwn
{
    /// <summary>The text with the three signs escaped that could begin a mention, a link or a ping; see https://docs.slack.dev/messaging/formatting-message-text.</summary>
    public static string Escape(string text) => ForeignText.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>What a person typed, with Slack's escapes undone.</summary>
    public static string Unescape(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);
}

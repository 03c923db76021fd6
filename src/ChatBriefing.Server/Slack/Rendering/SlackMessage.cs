using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>A message as Slack shows it.</summary>
/// <param name="Text">What notifications and screen readers get, escaped.</param>
/// <param name="Blocks">What is shown.</param>
internal sealed record SlackMessage(string Text, JsonArray Blocks)
{
    /// <summary>Slack advises no more characters, and counts them as they are sent: escaped.</summary>
    private const int LongestText = 4_000;

    /// <summary>Slack takes no message without a text.</summary>
    private const string Nameless = "ChatBriefing";

    /// <summary>A message of which <paramref name="text"/> is the plain form.</summary>
    public static SlackMessage Of(string text, JsonArray blocks)
    {
        var plain = Fitting(text).Trim();
        return new SlackMessage(plain.Length > 0 ? plain : Nameless, blocks);
    }

    /// <summary>Cut before it is escaped, since an escape that is cut in two would be shown; by as much as the escapes add.</summary>
    private static string Fitting(string text)
    {
        var limit = LongestText;
        var escaped = Mrkdwn.Escape(Shortened.To(text, limit));
        while (escaped.Length > LongestText)
        {
            limit = Math.Min(limit - 1, (int)((long)limit * LongestText / escaped.Length));
            escaped = Mrkdwn.Escape(Shortened.To(text, limit));
        }

        return escaped;
    }
}

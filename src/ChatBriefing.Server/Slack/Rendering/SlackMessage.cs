using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>A message as Slack shows it.</summary>
/// <param name="Text">What notifications and screen readers get, escaped.</param>
/// <param name="Blocks">What is shown.</param>
internal sealed record SlackMessage(string Text, JsonArray Blocks)
{
    /// <summary>Slack cuts longer texts off.</summary>
    private const int LongestText = 3_500;

    /// <summary>Slack takes no message without a text.</summary>
    private const string Nameless = "ChatBriefing";

    /// <summary>A message of which <paramref name="text"/> is the plain form.</summary>
    public static SlackMessage Of(string text, JsonArray blocks)
    {
        var plain = Mrkdwn.Escape(Shortened.To(text, LongestText)).Trim();
        return new SlackMessage(plain.Length > 0 ? plain : Nameless, blocks);
    }
}

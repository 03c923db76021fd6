using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows what the program itself says, in lines that fit the screen of a phone.</summary>
internal static class NoticeView
{
    private const string Bullet = "• ";

    /// <summary>Slack has ways of asking that other platforms lack.</summary>
    private const string Help = """
        Ask me a question. I answer from your team's documents, with the exact words behind every sentence.
        • In a channel: mention me
        • In a direct message: just write
        • In my threads: ask on, no mention
        • Only for you: /briefing ask …
        • About a message: ⋯ → Ask about this
        • What is new, each morning: /briefing schedule weekdays 8:30
        • What I read: /briefing documents
        • Admins: send me a file to add it
        If the documents don't say, I tell you.
        """;

    /// <summary>The message.</summary>
    public static SlackMessage Of(Notice notice)
    {
        var text = notice.Kind == NoticeKind.Help ? Help : notice.Text;
        return SlackMessage.Of(text, [Block.RichText(Parts(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))]);
    }

    private static IEnumerable<JsonObject> Parts(IReadOnlyList<string> lines)
    {
        var items = new List<JsonObject>();
        foreach (var line in lines)
        {
            if (line.StartsWith(Bullet, StringComparison.Ordinal))
            {
                items.Add(Rich.Section(Rich.Text(line[Bullet.Length..])));
                continue;
            }

            if (items.Count > 0)
            {
                yield return Rich.List([.. items]);
                items.Clear();
            }

            yield return Rich.Section(Rich.Text(line));
        }

        if (items.Count > 0)
        {
            yield return Rich.List(items);
        }
    }
}

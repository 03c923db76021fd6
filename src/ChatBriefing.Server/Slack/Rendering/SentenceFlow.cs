using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows the sentences of an answer, each with its [n], which open the marked passages.</summary>
internal static class SentenceFlow
{
    /// <summary>How many sentences have room; at least one.</summary>
    public static int ShownOf(Reply reply, Detail detail)
    {
        var room = detail.Sentences;
        var shown = 0;
        foreach (var length in reply.Sentences.Select(sentence => ForeignText.Clean(sentence.Text).Length).TakeWhile(length => length <= room || shown == 0))
        {
            room = Math.Max(0, room - length);
            shown++;
        }

        return shown;
    }

    /// <summary>The sentences; those that have no room are counted and named as such.</summary>
    public static JsonObject Of(Reply reply, DocumentLinks links, Detail detail)
    {
        var urls = reply.Citations.ToDictionary(citation => citation.Number, links.To);
        var elements = new List<JsonObject>();
        var shown = ShownOf(reply, detail);
        foreach (var sentence in reply.Sentences.Take(shown))
        {
            elements.AddRange(ElementsOf(Shortened.To(ForeignText.Clean(sentence.Text), detail.Sentences), sentence, urls));
        }

        var left = reply.Sentences.Count - shown;
        return left == 0
            ? Block.RichText(Rich.Section(elements))
            : Block.RichText(Rich.Section(elements), Rich.Section(Rich.Italic($"\n{Count.Of(left, "more sentence")} did not fit into one message.")));
    }

    private static IEnumerable<JsonObject> ElementsOf(string text, GroundedSentence sentence, Dictionary<int, string> urls) =>
    [
        Rich.Text(text + " "),
        .. sentence.Citations.Where(urls.ContainsKey).Select(number => Rich.Link(urls[number], $"[{number}]")),
        Rich.Text(" "),
    ];
}

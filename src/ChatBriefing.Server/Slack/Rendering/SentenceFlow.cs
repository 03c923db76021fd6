using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows the sentences of an answer, each with its [n], which open the marked passages.</summary>
internal static class SentenceFlow
{
    /// <summary>The sentences; those that have no room are counted and named as such.</summary>
    public static JsonObject Of(Reply reply, DocumentLinks links, Detail detail)
    {
        var urls = reply.Citations.ToDictionary(citation => citation.Number, links.To);
        var elements = new List<JsonObject>();
        var room = detail.Sentences;
        var shown = 0;
        foreach (var sentence in reply.Sentences)
        {
            var text = ForeignText.Clean(sentence.Text);
            if (text.Length > room && shown > 0)
            {
                break;
            }

            elements.AddRange(ElementsOf(Shortened.To(text, room), sentence, urls));
            room = Math.Max(0, room - text.Length);
            shown++;
        }

        var left = reply.Sentences.Count - shown;
        return left == 0
            ? Block.RichText(Rich.Section(elements))
            : Block.RichText(Rich.Section(elements), Rich.Section(Rich.Italic($"\n{Count.Of(left, "more sentence")} did not fit into one message: ask about a part of it.")));
    }

    private static IEnumerable<JsonObject> ElementsOf(string text, GroundedSentence sentence, Dictionary<int, string> urls) =>
    [
        Rich.Text(text + " "),
        .. sentence.Citations.Where(urls.ContainsKey).Select(number => Rich.Link(urls[number], $"[{number}]")),
        Rich.Text(" "),
    ];
}

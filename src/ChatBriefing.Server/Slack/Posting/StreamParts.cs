using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>An answer in the parts that are streamed: sentence by sentence, then sources and buttons.</summary>
/// <param name="Sentences">A block for each sentence with its [n].</param>
/// <param name="Tail">What follows them.</param>
internal sealed record StreamParts(IReadOnlyList<JsonObject> Sentences, JsonArray Tail)
{
    private const int MostSentences = 20;

    /// <summary>The parts of a rendered answer; null when it is better posted at once.</summary>
    public static StreamParts? Of(SlackMessage message)
    {
        if (message.Blocks is not [JsonObject first, ..] || first["elements"]?[0]?["elements"] is not JsonArray elements)
        {
            return null;
        }

        var sentences = new List<JsonObject>();
        var sentence = new List<JsonObject>();
        foreach (var element in elements.OfType<JsonObject>())
        {
            sentence.Add((JsonObject)element.DeepClone());
            if (element["text"]?.GetValue<string>() == " ")
            {
                sentences.Add(Block.RichText(Rich.Section([.. sentence])));
                sentence.Clear();
            }
        }

        var tail = new JsonArray([.. message.Blocks.Skip(1).Select(block => block!.DeepClone())]);
        var all = new JsonArray([.. sentences.Concat(tail).Select(block => block!.DeepClone())]);
        return sentence.Count == 0 && sentences.Count is > 1 and <= MostSentences && SizePlanner.Fits(all) ? new StreamParts(sentences, tail) : null;
    }
}

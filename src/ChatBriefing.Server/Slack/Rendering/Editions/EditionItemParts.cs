using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Briefings;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering.Editions;

/// <summary>Shows one item of an edition as paragraphs of rich text.</summary>
internal sealed class EditionItemParts(DocumentLinks links)
{
    private const int MostSources = 4;

    /// <summary>The paragraphs.</summary>
    /// <param name="item">The item.</param>
    /// <param name="edition">The edition that it is of.</param>
    /// <param name="topic">The topic that begins with it; empty when none does.</param>
    /// <param name="room">Most characters of its sentences.</param>
    /// <param name="detail">How much is shown.</param>
    public IEnumerable<JsonObject> Of(EditionItem item, Edition edition, string topic, int room, Detail detail)
    {
        if (topic.Length > 0)
        {
            yield return Rich.Section(Rich.Italic(Shortened.To(ForeignText.Line(topic), detail.Label) + "\n"));
        }

        var kind = EditionWords.Kind(item.Kind);
        var heading = string.Create(CultureInfo.InvariantCulture, $"{item.Number}. {(kind.Length > 0 ? kind + ": " : "")}{Shortened.To(ForeignText.Line(item.Headline), detail.Label * 2)}\n");
        yield return Rich.Section([Rich.Bold(heading), .. Sentences(item, edition, room)]);
        var sides = EditionWords.SidesOf(item, edition);
        var most = Math.Max(1, detail.Sources / 2);
        foreach (var (before, after) in sides.Take(most))
        {
            var (first, second) = EditionWords.Sides(item.Kind);
            yield return Side(first, before, detail);
            yield return Side(second, after, detail);
        }

        if (EditionWords.SidesLeft(item.Kind, sides.Count - most) is { Length: > 0 } left)
        {
            yield return Rich.Section(Rich.Italic(left));
        }

        if (item.Kind == ItemKind.Withdrawn)
        {
            yield return Rich.Section(Rich.Italic(EditionWords.Withdrawn));
        }

        foreach (var source in Sources(item, edition, detail))
        {
            yield return source;
        }
    }

    private IEnumerable<JsonObject> Sentences(EditionItem item, Edition edition, int room)
    {
        var urls = edition.Text.Citations.ToDictionary(citation => citation.Number, links.To);
        var all = EditionWords.SentencesOf(item, edition);
        for (var at = 0; at < all.Count; at++)
        {
            var sentence = all[at];
            if (at > 0 && room <= 0)
            {
                yield return Rich.Italic($"{Count.Of(all.Count - at, "more sentence")} did not fit.");
                yield break;
            }

            var text = Shortened.To(ForeignText.Line(sentence.Text), Math.Max(80, room));
            room -= text.Length;
            yield return Rich.Text(text + " ");
            foreach (var number in sentence.Citations.Where(urls.ContainsKey))
            {
                yield return Rich.Link(urls[number], $"[{number}]");
            }

            yield return Rich.Text(" ");
        }
    }

    private JsonObject Side(string name, Citation citation, Detail detail) => Rich.Quote(
        Rich.Bold(name),
        Rich.Text($"{(citation.Date is { } date ? $" ({EditionWords.Day(date)})" : "")}: “{Shortened.To(ForeignText.Clean(citation.Quote).Trim(), detail.Quote)}” "),
        Rich.Link(links.To(citation), $"[{citation.Number}]"));

    /// <summary>What the item rests on: title and date, and the quotation where the sentences do not hold it word for word.</summary>
    private IEnumerable<JsonObject> Sources(EditionItem item, Edition edition, Detail detail)
    {
        var all = EditionWords.CitationsOf(item, edition).Where(citation => !item.Pairs.Any(pair => pair.Holds(citation.Number))).ToList();
        var shown = all.Take(Math.Min(MostSources, detail.Sources)).ToList();
        foreach (var citation in shown)
        {
            var title = ForeignText.Line(citation.Title);
            var quote = EditionWords.IsShown(citation, item) ? "" : $": “{Shortened.To(ForeignText.Clean(citation.Quote).Trim(), detail.Quote)}”";
            yield return Rich.Quote(
                Rich.Link(links.To(citation), $"[{citation.Number}] {Shortened.To(title.Length > 0 ? title : "Untitled document", detail.Label)}"),
                Rich.Text($"{(citation.Date is { } date ? $" · {EditionWords.Day(date)}" : "")}{quote}"));
        }

        if (all.Count - shown.Count is > 0 and var left)
        {
            yield return Rich.Section(Rich.Italic($"{Count.Of(left, "more source")}: the numbers in the text open {(left == 1 ? "it" : "them")}."));
        }
    }
}

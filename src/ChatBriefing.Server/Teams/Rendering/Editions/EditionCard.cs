using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Briefings;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering.Editions;

/// <summary>Shows an edition as a card: its items with their numbers, a button to ask about each, and the sources once they are asked for.</summary>
internal sealed class EditionCard(DocumentLinks links)
{
    private const string SourcesId = "sources";
    private const int MostItems = 20;

    /// <summary>The card.</summary>
    /// <param name="head">What is told about it.</param>
    /// <param name="edition">What is in it.</param>
    /// <param name="detail">How much is shown.</param>
    /// <param name="last">What stands at its end.</param>
    /// <param name="actions">What can be done with the whole.</param>
    public JsonObject Of(EditionHead head, Edition edition, Detail detail, IEnumerable<JsonObject> last, params IEnumerable<JsonObject> actions)
    {
        var shown = edition.Items.Take(Math.Min(MostItems, ItemsIn(detail))).ToList();
        return Card.Of(
            Shortened.To(EditionPlain.Headlines(head, edition), 4 * detail.Label),
            [
                Title(EditionWords.Title(head)),
                Card.Line(EditionWords.Summary(head, edition), isSubtle: true),
                .. EditionWords.Remarks(head, edition).Select(remark => Card.Line(Harmless.Of(remark), isSubtle: true)),
                .. EditionWords.Matches(head, detail.Label, detail.Sources >= MostItems ? 3 : 0, detail.Sources).Select(match => Card.Paragraph(Run.Subtle(match))),
                .. Items(head, edition, shown, detail),
                Left(head, edition.Items.Count - shown.Count),
                edition.Text.Citations.Count == 0 ? null : Card.Toggle($"Sources ({edition.Text.Citations.Count})", SourcesId),
                Card.Hidden(SourcesId, SourceList.Of(edition.Text.Citations, links, detail)),
                EditionWords.Next(head) is { Length: > 0 } next ? Card.Line(Harmless.Of(next), isSubtle: true) : null,
                .. last,
            ],
            actions);
    }

    /// <summary>A few lines of it for a part of another card.</summary>
    public IEnumerable<JsonObject> Short(EditionHead head, Edition edition, int most)
    {
        yield return Card.Paragraph(Run.Link(EditionWords.Title(head), links.ToEdition(head.EditionId)));
        yield return Card.Line(EditionWords.Summary(head, edition), isSubtle: true);
        foreach (var item in edition.Items.Take(most))
        {
            yield return Card.Paragraph(Run.Text(string.Create(CultureInfo.InvariantCulture, $"{item.Number}. {Shortened.To(ForeignText.Line(item.Headline), 150)}")));
        }

        if (edition.Items.Count > most)
        {
            yield return Card.Line($"and {edition.Items.Count - most} more", isSubtle: true);
        }
    }

    private IEnumerable<JsonObject> Items(EditionHead head, Edition edition, List<EditionItem> shown, Detail detail)
    {
        var topic = "";
        foreach (var item in shown)
        {
            if (item.Topic != topic && item.Topic.Length > 0)
            {
                yield return Card.Paragraph(Run.Subtle(Shortened.To(ForeignText.Line(item.Topic), detail.Label)));
            }

            topic = item.Topic;
            yield return Container(Parts(head, item, edition, detail));
        }
    }

    private IEnumerable<JsonObject> Parts(EditionHead head, EditionItem item, Edition edition, Detail detail)
    {
        var kind = EditionWords.Kind(item.Kind);
        var heading = string.Create(CultureInfo.InvariantCulture, $"{item.Number}. {(kind.Length > 0 ? kind + ": " : "")}{Shortened.To(ForeignText.Line(item.Headline), detail.Label * 2)}");
        yield return Card.Paragraph(Run.Bold(heading));
        if (EditionWords.SentencesOf(item, edition) is { Count: > 0 } sentences)
        {
            yield return Card.Paragraph([.. sentences.Take(detail.Sources).SelectMany(sentence => Runs(sentence, edition, detail)), .. SentencesLeft(head, sentences.Count - detail.Sources)]);
        }

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
            yield return Card.Line(left, isSubtle: true);
        }

        if (item.Kind == ItemKind.Withdrawn)
        {
            yield return Card.Line(EditionWords.Withdrawn, isSubtle: true);
        }

        if (!head.IsPreview)
        {
            yield return new JsonObject { ["type"] = "ActionSet", ["spacing"] = "Small", ["actions"] = new JsonArray(Press.Of(CardVerbs.AskItem, "Ask about this", EditionValue.Of(head.EditionId, item.Number))) };
        }
    }

    private IEnumerable<JsonObject> Runs(GroundedSentence sentence, Edition edition, Detail detail)
    {
        yield return Run.Text(Shortened.To(ForeignText.Line(sentence.Text), detail.Quote) + " ");
        foreach (var citation in edition.Text.Citations.Where(citation => sentence.Citations.Contains(citation.Number)))
        {
            yield return Run.Link($"[{citation.Number}]", links.To(citation));
            yield return Run.Text(" ");
        }
    }

    private JsonObject Side(string name, Citation citation, Detail detail) => Card.Quote(
        Run.Bold(name),
        Run.Subtle(citation.Date is { } date ? $" ({EditionWords.Day(date)})" : ""),
        Run.Text($": “{Shortened.To(ForeignText.Clean(citation.Quote).Trim(), detail.Quote)}” "),
        Run.Link($"[{citation.Number}]", links.To(citation)));

    /// <summary>Sentences of an item that had no room.</summary>
    private IEnumerable<JsonObject> SentencesLeft(EditionHead head, int left) => left <= 0
        ? []
        : head.IsPreview
            ? [Run.Subtle($"{Count.Of(left, "more sentence")} did not fit.")]
            : [Run.Subtle($"{Count.Of(left, "more sentence")} did not fit: "), Run.Link("see all", links.ToEdition(head.EditionId))];

    private JsonObject? Left(EditionHead head, int left) => left <= 0
        ? null
        : head.IsPreview
            ? Card.Line($"{Count.Of(left, "more item")} did not fit.", isSubtle: true)
            : Card.Paragraph(Run.Subtle($"{Count.Of(left, "more item")} did not fit: "), Run.Link("see all", links.ToEdition(head.EditionId)));

    private static JsonObject Title(string text) =>
        new() { ["type"] = "TextBlock", ["text"] = Harmless.Parted(TeamsMarkdown.Escape(text)), ["size"] = "Large", ["weight"] = "Bolder", ["wrap"] = true, ["style"] = "heading" };

    private static JsonObject Container(IEnumerable<JsonObject> items) =>
        new() { ["type"] = "Container", ["spacing"] = "Medium", ["separator"] = true, ["items"] = new JsonArray([.. items]) };

    /// <summary>Items go before their sentences are cut to nothing; where all else is cut down, one stays.</summary>
    private static int ItemsIn(Detail detail) => detail.Sources switch
    {
        >= MostItems => MostItems,
        <= 2 => 1,
        var sources => sources,
    };
}

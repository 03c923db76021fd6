using System.Text.Json.Nodes;
using ChatBriefing.Briefings;
using ChatBriefing.Server.Showing.Editions;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering.Editions;

/// <summary>Shows an edition: its items with their numbers, what each rests on, and a button to ask about each.</summary>
internal sealed class EditionView(DocumentLinks links)
{
    /// <summary>Blocks besides those of the items: heading, lines below it, what topics matched, divider, note on what is left out, last line, buttons.</summary>
    private const int BlocksAround = 9;

    /// <summary>An item takes two blocks: its text and its button.</summary>
    private const int MostItems = (SizePlanner.MostBlocks - BlocksAround) / 2;

    private readonly EditionItemParts parts = new(links);

    /// <summary>The message.</summary>
    /// <param name="head">What is told about it.</param>
    /// <param name="edition">What is in it.</param>
    /// <param name="last">What stands at the end: the buttons of a review, or what was decided.</param>
    public SlackMessage Of(EditionHead head, Edition edition, params IReadOnlyList<JsonObject> last) =>
        SlackMessage.Of(EditionPlain.Headlines(head, edition), SizePlanner.Fit(detail => Blocks(head, edition, last, detail)));

    /// <summary>The same for a part of another message, without buttons and with few items.</summary>
    public IEnumerable<JsonObject> Short(EditionHead head, Edition edition, int most)
    {
        var shown = edition.Items.Take(most).Select(item => Rich.Section(Rich.Text($"{item.Number}. "), Rich.Text(Shortened.To(ForeignText.Line(item.Headline), 150)))).ToList();
        var left = edition.Items.Count - shown.Count;
        yield return Block.RichText(
        [
            Rich.Section(Rich.Link(links.ToEdition(head.EditionId), EditionWords.Title(head)), Rich.Text($"\n{EditionWords.Summary(head, edition)}")),
            .. shown.Count > 0 ? [Rich.List(shown)] : Array.Empty<JsonObject>(),
            .. left > 0 ? [Rich.Section(Rich.Italic($"and {left} more"))] : Array.Empty<JsonObject>(),
        ]);
    }

    private JsonArray Blocks(EditionHead head, Edition edition, IReadOnlyList<JsonObject> last, Detail detail)
    {
        string[] lines = [EditionWords.Summary(head, edition), .. EditionWords.Remarks(head, edition)];
        var blocks = new JsonArray { Block.Header(EditionWords.Title(head)), Block.Context(string.Join('\n', lines)) };
        if (EditionWords.Matches(head, detail.Label, detail.Sources >= MostItems ? 3 : 0, detail.Sources) is { Count: > 0 } matches)
        {
            blocks.Add((JsonNode)Block.RichText(Rich.List(matches.Select(match => Rich.Section(Rich.Text(match))))));
        }

        if (edition.Items.Count > 0)
        {
            blocks.Add((JsonNode)Block.Divider());
            AddItems(blocks, head, edition, detail);
        }

        if (EditionWords.Next(head) is { Length: > 0 } next)
        {
            blocks.Add((JsonNode)Block.Context(next));
        }

        foreach (var block in last)
        {
            blocks.Add(block.DeepClone());
        }

        return blocks;
    }

    private void AddItems(JsonArray blocks, EditionHead head, Edition edition, Detail detail)
    {
        var room = detail.Sentences;
        var shown = 0;
        var topic = "";
        foreach (var item in edition.Items.Take(Math.Min(MostItems, ItemsIn(detail))))
        {
            var length = item.Headline.Length + item.Sentences.Sum(sentence => sentence.Text.Length);
            if (length > room && shown > 0)
            {
                break;
            }

            blocks.Add((JsonNode)Block.RichText(parts.Of(item, edition, item.Topic == topic ? "" : item.Topic, Math.Max(80, room), detail)));
            if (!head.IsPreview)
            {
                blocks.Add((JsonNode)Block.Actions(Button.Of(ActionIds.AskItem, "Ask about this", EditionValue.Of(head.EditionId, item.Number))));
            }

            topic = item.Topic;
            room = Math.Max(0, room - length);
            shown++;
        }

        var left = edition.Items.Count - shown;
        if (left > 0)
        {
            var said = Rich.Italic($"{Count.Of(left, "more item")} did not fit into one message. ");
            blocks.Add((JsonNode)Block.RichText(head.IsPreview ? Rich.Section(said) : Rich.Section(said, Rich.Link(links.ToEdition(head.EditionId), "See all"))));
        }
    }

    /// <summary>Buttons weigh too: where little room is left, items go before their sentences are cut to nothing.</summary>
    private static int ItemsIn(Detail detail) => detail.Sources >= 20 ? MostItems : Math.Max(3, detail.Sources);
}

using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Slack.Rendering.Blocks;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>The window in which an editor rewords a draft: a field a sentence.</summary>
internal static class DraftModal
{
    /// <summary>Slack takes a hundred blocks in a window.</summary>
    private const int MostFields = 60;

    /// <summary>The window.</summary>
    /// <param name="metadata">What it keeps of the place where it was opened.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="links">Makes the link to the page, where there is room for every sentence.</param>
    public static JsonObject Of(string metadata, DraftFormMessage draft, DocumentLinks links)
    {
        var all = draft.Edition.Items.SelectMany(item => item.Sentences.Select((sentence, at) => Field(item.Number, at, item.Headline, sentence.Text))).ToList();
        var left = all.Count - MostFields;
        JsonObject[] more = left <= 0 ? [] : [Block.RichText(Rich.Section(Rich.Text($"{Count.Of(left, "more sentence")} did not fit: "), Rich.Link(links.ToEdition(draft.Head.EditionId), "edit them on the page")))];
        return new JsonObject
        {
            ["type"] = "modal",
            ["callback_id"] = ActionIds.EditDraft,
            ["private_metadata"] = metadata,
            ["title"] = Block.Plain("Edit the briefing", 24),
            ["submit"] = Block.Plain("Check and save", 24),
            ["close"] = Block.Plain("Cancel", 24),
            ["blocks"] = new JsonArray([Block.Context("Each sentence is checked against its source again. Empty a field to leave the sentence out."), .. all.Take(MostFields), .. more]),
        };
    }

    /// <summary>The id that the window's metadata carries: the edition and its revision.</summary>
    public static string IdOf(DraftFormMessage draft) => string.Create(CultureInfo.InvariantCulture, $"{draft.Head.EditionId}#{draft.Revision}");

    /// <summary>What was sent; null when it is none of ours.</summary>
    public static Reword? Read(Interaction interaction, string id)
    {
        var at = id.LastIndexOf('#');
        if (at <= 0 || !int.TryParse(id.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
        {
            return null;
        }

        var values = interaction.Raw.Field("view").Field("state").Field("values");
        if (values.ValueKind != System.Text.Json.JsonValueKind.Object)
        {
            return null;
        }

        var lines = values.Fields().Select(block => RewordedLine.Read(block.Name, block.Value.Field(ActionIds.Field).Text("value"))).OfType<RewordedLine>();
        return new Reword(id[..at], revision, [.. lines.Take(MostFields)]);
    }

    private static JsonObject Field(int item, int line, string headline, string text) => new()
    {
        ["type"] = "input",
        ["block_id"] = RewordedLine.FieldOf(item, line),
        ["optional"] = true,
        ["label"] = Block.Plain(string.Create(CultureInfo.InvariantCulture, $"{item}. {ForeignText.Line(headline)}"), 150),
        ["element"] = new JsonObject
        {
            ["type"] = "plain_text_input",
            ["action_id"] = ActionIds.Field,
            ["multiline"] = true,
            ["max_length"] = RewordedLine.LongestText,
            ["initial_value"] = Shortened.To(ForeignText.Clean(text), RewordedLine.LongestText),
        },
    };
}

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
    public static JsonObject Of(string metadata, DraftFormMessage draft)
    {
        var fields = draft.Edition.Items.SelectMany(item => item.Sentences.Select((sentence, at) => Field(item.Number, at, item.Headline, sentence.Text))).Take(MostFields);
        return new JsonObject
        {
            ["type"] = "modal",
            ["callback_id"] = ActionIds.EditDraft,
            ["private_metadata"] = metadata,
            ["title"] = Block.Plain("Edit the briefing", 24),
            ["submit"] = Block.Plain("Check and save", 24),
            ["close"] = Block.Plain("Cancel", 24),
            ["blocks"] = new JsonArray([Block.Context("Each sentence is checked against its source again. Empty a field to leave the sentence out."), .. fields]),
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

        var lines = values.EnumerateObject().Select(block => RewordedLine.Read(block.Name, block.Value.Field(ActionIds.Field).Text("value"))).OfType<RewordedLine>();
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

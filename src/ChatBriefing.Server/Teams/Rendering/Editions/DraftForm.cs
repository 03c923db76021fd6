using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Rendering.Editions;

/// <summary>The card in which an editor rewords a draft: a field a sentence.</summary>
internal static class DraftForm
{
    private const int MostFields = 40;

    /// <summary>The card, with as many sentences as there is room for; the page takes the others.</summary>
    public static JsonObject Of(DraftFormMessage draft, DocumentLinks links, Detail detail)
    {
        var all = draft.Edition.Items.SelectMany(item => item.Sentences.Select((sentence, at) => Field(item.Number, at, item.Headline, sentence.Text, detail))).ToList();
        var fields = Fitting(all, 2 * detail.Sentences).Take(MostFields).ToList();
        var id = string.Create(CultureInfo.InvariantCulture, $"{draft.Head.EditionId}#{draft.Revision}");
        return Card.Of(
            "Edit the briefing",
            [
                Card.Heading("Edit the briefing"),
                Card.Line("Each sentence is checked against its source again. Empty a field to leave the sentence out.", isSubtle: true),
                .. fields,
                fields.Count == all.Count ? null : Card.Paragraph(Run.Subtle($"{Count.Of(all.Count - fields.Count, "more sentence")} did not fit: "), Run.Link("edit them on the page", links.ToEdition(draft.Head.EditionId))),
            ],
            Press.Of(CardVerbs.StoreDraft, "Check and save", id, "positive"));
    }

    /// <summary>What was sent; null when it is none of ours.</summary>
    /// <param name="data">The fields of the press.</param>
    /// <param name="id">The edition and its revision.</param>
    public static Reword? Read(System.Text.Json.JsonElement data, string id)
    {
        var at = id.LastIndexOf('#');
        return at <= 0 || data.ValueKind != System.Text.Json.JsonValueKind.Object || !int.TryParse(id.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? null
            : new Reword(id[..at], revision, [.. data.Fields().Select(field => RewordedLine.Read(field.Name, WordsOf(field.Value))).OfType<RewordedLine>().Take(MostFields)]);
    }

    private static IEnumerable<JsonObject> Fitting(IEnumerable<JsonObject> fields, int bytes) => fields.TakeWhile(field => (bytes -= WireJson.BytesOf(field)) >= 0);

    private static string WordsOf(System.Text.Json.JsonElement value) => value.ValueKind == System.Text.Json.JsonValueKind.String ? value.Text() : "";

    private static JsonObject Field(int item, int line, string headline, string text, Detail detail) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = RewordedLine.FieldOf(item, line),
        ["label"] = Harmless.Of(Shortened.To(string.Create(CultureInfo.InvariantCulture, $"{item}. {ForeignText.Line(headline)}"), detail.Label)),
        ["isMultiline"] = true,
        ["maxLength"] = RewordedLine.LongestText,
        ["value"] = Harmless.Of(Shortened.To(ForeignText.Clean(text), RewordedLine.LongestText)),
    };
}

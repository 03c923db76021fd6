using System.Text.Json.Nodes;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>
/// The entity by which Teams labels a message as made by a program and shows its citations: a number in the text opens
/// the title and the first words of the quotation.
/// </summary>
internal static class MessageEntity
{
    private const int LongestName = 80;
    private const int LongestAbstract = 160;
    private const int LongestKeyword = 28;

    /// <summary>The entity; without citations it is the label alone.</summary>
    public static JsonObject Of(IReadOnlyList<Citation> citations, DocumentLinks links, Detail detail)
    {
        var entity = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["additionalType"] = new JsonArray("AIGeneratedContent"),
        };
        if (citations.Count > 0)
        {
            entity["citation"] = new JsonArray([.. citations.Take(CitationPlan.MostCitations).Select(citation => ClaimOf(citation, links, detail))]);
        }

        return entity;
    }

    private static JsonObject ClaimOf(Citation citation, DocumentLinks links, Detail detail)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = NameOf(citation),
            ["url"] = links.To(citation),
            ["abstract"] = Shortened.To(ForeignText.Line(citation.Quote), LongestAbstract),
            ["encodingFormat"] = Card.ContentType,
            ["text"] = WireJson.Write(QuoteCard(citation, detail)),
            ["image"] = new JsonObject { ["@type"] = "ImageObject", ["name"] = "Text" },
        };
        if (citation.Date is { } date)
        {
            appearance["keywords"] = new JsonArray(Shortened.To(Day.Of(date), LongestKeyword));
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = citation.Number, ["appearance"] = appearance };
    }

    /// <summary>The card that a number opens: the whole quotation, since the abstract holds only its first words. Teams shows no buttons in it.</summary>
    private static JsonObject QuoteCard(Citation citation, Detail detail)
    {
        var quote = Shortened.To(ForeignText.Clean(citation.Quote).Trim(), detail.Quote);
        var heading = ForeignText.Line(citation.HeadingPath);
        return Card.Of(
            NameOf(citation),
            [
                Card.Paragraph(Run.Bold(NameOf(citation)), Run.Subtle(citation.Date is { } date ? $" · {Day.Of(date)}" : "")),
                heading.Length > 0 ? Card.Paragraph(Run.Subtle(Shortened.To(heading, detail.Label))) : null,
                Card.Quote(Run.Text($"“{quote}”")),
            ]);
    }

    private static string NameOf(Citation citation) => Shortened.To(Titles.Of(citation.Title), LongestName);
}

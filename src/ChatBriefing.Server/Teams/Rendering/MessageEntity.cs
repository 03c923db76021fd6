using System.Text.Json.Nodes;
using ChatBriefing.Grounding;

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
    public static JsonObject Of(IReadOnlyList<Citation> citations, DocumentLinks links)
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
            entity["citation"] = new JsonArray([.. citations.Take(CitationPlan.MostCitations).Select(citation => ClaimOf(citation, links))]);
        }

        return entity;
    }

    private static JsonObject ClaimOf(Citation citation, DocumentLinks links)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = NameOf(citation),
            ["url"] = links.To(citation),
            ["abstract"] = Shortened.To(ForeignText.Line(citation.Quote), LongestAbstract),
            ["image"] = new JsonObject { ["@type"] = "ImageObject", ["name"] = "Text" },
        };
        if (citation.Date is { } date)
        {
            appearance["keywords"] = new JsonArray(Shortened.To(Day.Of(date), LongestKeyword));
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = citation.Number, ["appearance"] = appearance };
    }

    private static string NameOf(Citation citation) => Shortened.To(Titles.Of(citation.Title), LongestName);
}

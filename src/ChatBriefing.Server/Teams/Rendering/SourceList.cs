using System.Text.Json.Nodes;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Shows sources in a card: a document once, and below it its quotations, whole where there is room.</summary>
internal static class SourceList
{
    /// <summary>The parts of the card; none when there are no sources.</summary>
    public static IEnumerable<JsonObject> Of(IReadOnlyList<Citation> citations, DocumentLinks links, Detail detail)
    {
        var shown = citations.Take(detail.Sources).ToList();
        foreach (var document in shown.GroupBy(citation => (citation.DocumentId, citation.Version)))
        {
            var first = document.First();
            var title = Run.Link(Shortened.To(Titles.Of(first.Title), detail.Label), links.To(first));
            yield return first.Date is { } date ? Card.Paragraph(title, Run.Subtle($" · {Day.Of(date)}")) : Card.Paragraph(title);
            foreach (var citation in document)
            {
                yield return Card.Quote(RunsOf(citation, links, detail));
            }
        }

        if (citations.Count > shown.Count)
        {
            yield return Card.Line($"{citations.Count - shown.Count} more: the numbers in the text open them.", isSubtle: true);
        }
    }

    private static IEnumerable<JsonObject> RunsOf(Citation citation, DocumentLinks links, Detail detail)
    {
        yield return Run.Link($"[{citation.Number}]", links.To(citation));
        if (ForeignText.Line(citation.HeadingPath) is { Length: > 0 } heading)
        {
            yield return Run.Subtle($" {Shortened.To(heading, detail.Label)}:");
        }

        yield return Run.Text($" “{Shortened.To(ForeignText.Clean(citation.Quote).Trim(), detail.Quote)}”");
    }
}

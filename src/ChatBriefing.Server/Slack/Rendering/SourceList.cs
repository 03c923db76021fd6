using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows sources: number, title with its link, date, heading, and the exact quotation.</summary>
internal static class SourceList
{
    private const string Below = " › ";

    /// <summary>One block under a heading; null when there are no sources.</summary>
    /// <param name="heading">What they are.</param>
    /// <param name="citations">The sources.</param>
    /// <param name="links">Makes their links.</param>
    /// <param name="detail">How much is shown.</param>
    public static JsonObject? Of(string heading, IReadOnlyList<Citation> citations, DocumentLinks links, Detail detail)
    {
        if (citations.Count == 0)
        {
            return null;
        }

        var shown = citations.Take(detail.Sources).ToList();
        var parts = shown
            .GroupBy(citation => (citation.DocumentId, citation.Version))
            .SelectMany(document => PartsOf([.. document], links, detail))
            .Prepend(Rich.Section(Rich.Bold(heading)));
        var left = citations.Count - shown.Count;
        return Block.RichText(left == 0 ? parts : parts.Append(Rich.Section(Rich.Italic($"{left} more: the numbers in the text open them."))));
    }

    /// <summary>A document once, with its quotations below it: on a phone a title repeated with each of them pushes the next away.</summary>
    private static IEnumerable<JsonObject> PartsOf(IReadOnlyList<Citation> citations, DocumentLinks links, Detail detail)
    {
        var first = citations[0];
        var title = ForeignText.Line(first.Title);
        var date = first.Date?.ToString("' · 'd MMM yyyy", CultureInfo.InvariantCulture) ?? "";
        yield return Rich.Section(Rich.Link(links.To(first), Shortened.To(title.Length > 0 ? title : "Untitled document", detail.Label)), Rich.Text(date));
        var before = "";
        foreach (var citation in citations)
        {
            var place = PlaceOf(citation, title, detail);
            var shown = place == before ? "" : place;
            before = place;
            yield return Rich.Quote(Rich.Link(links.To(citation), $"[{citation.Number}]"), Rich.Text($" {shown}“{Shortened.To(ForeignText.Clean(citation.Quote).Trim(), detail.Quote)}”"));
        }
    }

    /// <summary>Where in the document: its headings, but for the topmost when that is the title again, its page or rows, and whether it is hidden there.</summary>
    private static string PlaceOf(Citation citation, string title, Detail detail)
    {
        var headings = ForeignText.Line(citation.HeadingPath);
        var own = headings == title ? "" : headings.StartsWith(title + Below, StringComparison.Ordinal) ? headings[(title.Length + Below.Length)..] : headings;
        var place = string.Join(" · ", new[] { own, ForeignText.Line(citation.Address), citation.IsHidden ? "hidden text" : "" }.Where(part => part.Length > 0));
        return place.Length > 0 ? $"{Shortened.To(place, detail.Label)}: " : "";
    }
}

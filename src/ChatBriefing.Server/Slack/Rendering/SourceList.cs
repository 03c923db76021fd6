using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Slack.Rendering.Blocks;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows sources: number, title with its link, date, heading, and the exact quotation.</summary>
internal static class SourceList
{
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
        var parts = shown.SelectMany(citation => PartsOf(citation, links, detail)).Prepend(Rich.Section(Rich.Bold(heading)));
        var left = citations.Count - shown.Count;
        return Block.RichText(left == 0 ? parts : parts.Append(Rich.Section(Rich.Italic($"{left} more: the numbers in the text open them."))));
    }

    private static IEnumerable<JsonObject> PartsOf(Citation citation, DocumentLinks links, Detail detail)
    {
        var title = ForeignText.Line(citation.Title);
        yield return Rich.Section(
            Rich.Bold($"[{citation.Number}] "),
            Rich.Link(links.To(citation), Shortened.To(title.Length > 0 ? title : "Untitled document", detail.Label)),
            Rich.Text(Particulars(citation, detail)));
        yield return Rich.Quote($"“{Shortened.To(ForeignText.Clean(citation.Quote).Trim(), detail.Quote)}”");
    }

    private static string Particulars(Citation citation, Detail detail)
    {
        var date = citation.Date?.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        var heading = Shortened.To(ForeignText.Line(citation.HeadingPath), detail.Label);
        string?[] known = [date, heading.Length > 0 ? heading : null];
        return string.Concat(known.Where(part => part is not null).Select(part => $" · {part}"));
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>Tells tables of data from those that only lay out a page.</summary>
internal static class HtmlTable
{
    /// <summary>A cell with more text than this is a column of a page rather than a datum.</summary>
    private const int LongestCell = 500;

    /// <summary>The caption and the rows, cells joined by " | "; null when the table lays out a page.</summary>
    public static IReadOnlyList<string>? Rows(IElement element)
    {
        if (element is not IHtmlTableElement table || table.QuerySelector("table,h1,h2,h3,h4,h5,h6,ul,ol,pre") is not null)
        {
            return null;
        }

        var rows = table.Rows.Select(row => row.Cells.Select(InlineText.Of).ToList()).ToList();
        if (rows.TrueForAll(cells => cells.Count < 2) || rows.Exists(cells => cells.Exists(cell => cell.Length > LongestCell)))
        {
            return null;
        }

        var lines = rows.Where(cells => cells.Exists(cell => cell.Length > 0)).Select(cells => string.Join(" | ", cells));
        return [.. table.Caption is { } caption ? [InlineText.Of(caption)] : Array.Empty<string>(), .. lines];
    }
}

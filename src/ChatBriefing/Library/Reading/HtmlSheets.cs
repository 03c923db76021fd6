using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>What the style sheets within a page hide. Sheets elsewhere are not fetched.</summary>
internal static partial class HtmlSheets
{
    /// <summary>Characters of sheets that are looked at.</summary>
    private const int Longest = 200_000;

    /// <summary>Most selectors: each is tried on every element.</summary>
    private const int MostSelectors = 50;

    /// <summary>
    /// Selectors, joined by commas, of what plain rules hide and no rule shows again, on a wide screen for instance. Only
    /// tags with classes and ids are understood; empty when nothing is hidden.
    /// </summary>
    public static string HidingIn(IHtmlDocument page)
    {
        var (hidden, shown) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            var text = sheet.TextContent;
            Read(Comment().Replace(text.Length <= Longest ? text : text[..Longest], ""), hidden, shown);
        }

        return string.Join(',', hidden.Distinct(StringComparer.Ordinal).Where(selector => !shown.Contains(selector)).Take(MostSelectors));
    }

    /// <summary>Whether a sheet may set the ground behind words: one that is elsewhere, or names a background.</summary>
    public static bool Paint(IHtmlDocument page) =>
        page.QuerySelector("link[rel~=stylesheet i]") is not null
        || page.QuerySelectorAll("style").Any(sheet => sheet.TextContent.Contains("background", StringComparison.OrdinalIgnoreCase));

    private static void Read(string sheet, List<string> hidden, HashSet<string> shown)
    {
        var depth = 0;
        foreach (Match rule in Rule().Matches(sheet))
        {
            if (rule.Value == "}")
            {
                depth = Math.Max(0, depth - 1);
                continue;
            }

            if (!rule.Groups["declared"].Success)
            {
                depth++;
                continue;
            }

            var style = HtmlStyle.Of(rule.Groups["declared"].Value);
            var (hides, shows) = (depth == 0 && style.Hides, style.Shows);
            foreach (var selector in hides || shows ? rule.Groups["head"].Value.Split(',', StringSplitOptions.TrimEntries) : [])
            {
                if (shows && !style.Hides)
                {
                    shown.Add(selector);
                }
                else if (hides && selector.Length <= 100 && Simple().IsMatch(selector))
                {
                    hidden.Add(selector);
                }
            }
        }
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    /// <summary>A rule, the beginning of a block of rules, or the end of one.</summary>
    [GeneratedRegex(@"(?<head>[^{};]*)\{(?:(?<declared>[^{}]*)\})?|\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex("^(?:[a-z][a-z0-9]{0,20})?(?:[.#][A-Za-z_][A-Za-z0-9_-]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Simple();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading;

/// <summary>Estimates what a page will cost its parser, before the parser pays for it.</summary>
/// <param name="Depth">Most elements that are open at one place: the parser's time grows with its square.</param>
/// <param name="Reopened">
/// Elements that a parser adds of its own because a font or bold that was left open is opened again in every paragraph that follows.
/// </param>
internal readonly partial record struct HtmlNesting(int Depth, long Reopened)
{
    /// <summary>Sound pages nest that many fonts, bolds and the like, and close them again.</summary>
    private const int UsualFormatting = 3;

    /// <summary>Elements without content, and those that another of their kind closes, so that a list of unclosed items is not deep.</summary>
    private static readonly FrozenSet<string> NotCounted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rp", "rt", "html", "head", "body");

    private static readonly FrozenSet<string> Formatting = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>The estimate for a page, in time that grows with its length only.</summary>
    public static HtmlNesting Of(string html)
    {
        var (depth, deepest, formatting, reopened) = (0, 0, 0, 0L);
        var notCounted = NotCounted.GetAlternateLookup<ReadOnlySpan<char>>();
        var formats = Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var tag = html.AsSpan(match.Index, match.Length);
            if (tag[1] == '!' || tag.Contains('>'))
            {
                continue;
            }

            var step = tag[1] == '/' ? -1 : 1;
            var name = tag[(step < 0 ? 2 : 1)..];
            depth = notCounted.Contains(name) ? depth : Math.Max(0, depth + step);
            deepest = Math.Max(deepest, depth);
            if (formats.Contains(name))
            {
                formatting = Math.Max(0, formatting + step);
            }
            else if (step > 0)
            {
                reopened += Math.Max(0, formatting - UsualFormatting);
            }
        }

        return new HtmlNesting(deepest, reopened);
    }

    /// <summary>A comment, a script, style or drawing with its content, or the beginning of a tag.</summary>
    [GeneratedRegex("""<!--.*?(?:-->|\z)|<(?<raw>script|style|svg|math)\b.*?(?:</\k<raw>\s*>|\z)|</?[a-z][a-z0-9]*""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

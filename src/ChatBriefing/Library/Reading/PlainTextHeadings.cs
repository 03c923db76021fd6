using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading;

/// <summary>
/// Finds the headings of plain text: a short line of its own in capitals ("ANNEX B") or with a number ("2.1 Terms")
/// that stands above other text. In doubt it is none, for a heading is not searched as text.
/// </summary>
internal static partial class PlainTextHeadings
{
    private const int Longest = 80;

    /// <summary>The paragraphs with headings marked and heading paths set.</summary>
    public static IReadOnlyList<Block> Mark(string text, IReadOnlyList<Block> paragraphs)
    {
        var levels = paragraphs.Select(block => Level(block.Span.Of(text, Longest + 1))).ToList();
        var path = new HeadingPath();
        var marked = new List<Block>(paragraphs.Count);
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var next = at + 1 < levels.Count ? levels[at + 1] : -1;
            var isHeading = levels[at] > 0 && (next == 0 || next > levels[at]);
            marked.Add(isHeading
                ? new Block(paragraphs[at].Span, path.Enter(levels[at], paragraphs[at].Span.Of(text)), IsHeading: true)
                : paragraphs[at] with { HeadingPath = path.Current });
        }

        return marked;
    }

    private static string Of(this TextSpan span, string text, int most) => text.Substring(span.Start, Math.Min(span.Length, most));

    /// <summary>Depth of the heading that the paragraph may be; 0 when it is none.</summary>
    private static int Level(string paragraph)
    {
        if (paragraph.Length > Longest || paragraph.Contains('\n', StringComparison.Ordinal) || paragraph[^1] is '.' or '!' or '?' or ':' or ',' or ';' or '"' or '”')
        {
            return 0;
        }

        var number = Numbered().Match(paragraph);
        return number.Success ? 2 + number.Groups["number"].Value.TrimEnd('.').Count(c => c == '.')
            : paragraph.Count(char.IsUpper) >= 4 && !paragraph.Any(char.IsLower) && char.IsLetterOrDigit(paragraph[0]) ? 1
            : 0;
    }

    [GeneratedRegex("""^(?<number>[0-9]{1,2}(?:\.[0-9]{1,2})*\.?) \p{Lu}\S*(?: \S+){0,7}$""", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}

using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading;

/// <summary>
/// The line near the beginning by which a text dates itself: "date 2025-10-15", "Date: 15 October 2025",
/// "October 15, 2025", or a line that begins with 2025-10-15. A date within a sentence tells of something else.
/// </summary>
/// <param name="Date">The date.</param>
/// <param name="Mark">The characters that only date the document and belong to no sentence; empty when the date is part of the text.</param>
internal readonly partial record struct DateLine(DateOnly Date, TextSpan Mark)
{
    private const int Lines = 3;

    /// <summary>No pattern is longer, so that of a longer line only its beginning is looked at.</summary>
    private const int Longest = 200;

    /// <summary>The first such line among the first three that are not blank; null when there is none.</summary>
    public static DateLine? Find(string text)
    {
        var seen = 0;
        for (var start = 0; start < text.Length && seen < Lines;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                seen++;
                if (In(text.Substring(start, Math.Min(end - start, Longest)), start) is { } line)
                {
                    return line;
                }
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>The blocks without the characters of <see cref="Mark"/>; all of them as they are when nothing else would be left.</summary>
    public IReadOnlyList<Block> TakenFrom(string text, IReadOnlyList<Block> blocks)
    {
        var mark = Mark;
        var rest = blocks.SelectMany(block => Without(text, block, mark)).ToList();
        return rest.Count > 0 ? rest : blocks;
    }

    private static IEnumerable<Block> Without(string text, Block block, TextSpan mark)
    {
        if (mark.Length == 0 || block.Span.Start >= mark.End || block.Span.End <= mark.Start || block.IsHeading)
        {
            return [block];
        }

        return new[] { (block.Span.Start, mark.Start), (mark.End, block.Span.End) }
            .Select(part => Visible(text, part.Item1, part.Item2))
            .Where(span => span.Length > 0)
            .Select(span => block with { Span = span });
    }

    private static TextSpan Visible(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, Math.Max(0, end - start));
    }

    private static DateLine? In(string line, int offset)
    {
        var labelled = Labelled().Match(line);
        if (WrittenDate.Of(labelled) is { } said)
        {
            var alone = labelled.Length == line.Length || labelled.Groups["date"].Success;
            return new DateLine(said, new TextSpan(offset, alone ? labelled.Length : 0));
        }

        var bare = Bare().Match(line);
        return WrittenDate.Of(bare) is { } date
            ? new DateLine(date, new TextSpan(offset, bare.Length == line.Length ? bare.Length : 0))
            : null;
    }

    private const string Clock = """(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?[ ]?(?:Z\b|GMT\b|UTC\b|[+-][0-9]{2}:?[0-9]{2})?)?""";

    [GeneratedRegex(
        """^\s*(?:(?<date>dated?)|(?:last )?(?:published|posted|updated|modified|issued|released|created))(?: on)?\s*[:：]?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s)?"""
        + WrittenDate.Pattern + Clock + """[ \t]*(?:[.,;|–—-][ \t]*(?=\S|$))?""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        """^\s*(?:(?=[0-9]{4}-)|(?:\p{L}[\p{L} .'’-]{0,30},\s)?(?=.{6,24}?(?:[—–:|(·]|\s-\s|\s*$)))""" + WrittenDate.Pattern + Clock + """(?:\s*$)?""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}

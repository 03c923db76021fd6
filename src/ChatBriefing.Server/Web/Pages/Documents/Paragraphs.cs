using ChatBriefing.Library;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>Cuts a stored text into paragraphs for the page, at blank lines, and marks the cited span in them.</summary>
internal static class Paragraphs
{
    /// <summary>Heading levels that HTML has below the page's own.</summary>
    private const int DeepestLevel = 6;

    /// <summary>The paragraphs of <paramref name="version"/>; together they hold every character but the blank lines.</summary>
    public static List<Paragraph> Of(DocumentVersion version, TextSpan? cited)
    {
        var levels = LevelsOf(version.Passages);
        return [.. SpansOf(version.Text).Select(span => Make(version.Text, span, cited, levels))];
    }

    private static Paragraph Make(string text, TextSpan span, TextSpan? cited, Dictionary<string, int> levels)
    {
        var level = levels.GetValueOrDefault(span.Of(text).Trim());
        var from = Math.Clamp(cited?.Start ?? span.End, span.Start, span.End);
        var to = Math.Clamp(cited?.End ?? span.End, from, span.End);
        TextRun[] runs = [new(text[span.Start..from], false), new(text[from..to], true), new(text[to..span.End], false)];
        var begins = cited is { } mark && mark.Start < span.End && from < to && (mark.Start >= span.Start || text[mark.Start..span.Start].Trim().Length == 0);
        return new Paragraph(level, [.. runs.Where(run => run.Text.Length > 0)], begins);
    }

    /// <summary>A stored text has lost which lines were headings, but its passages name the headings above them.</summary>
    private static Dictionary<string, int> LevelsOf(IReadOnlyList<PassageSpan> passages)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in passages.Select(passage => passage.HeadingPath).Where(path => path.Length > 0).Distinct())
        {
            var headings = path.Split(" › ");
            for (var depth = 0; depth < headings.Length; depth++)
            {
                levels.TryAdd(headings[depth], Math.Min(depth + 2, DeepestLevel));
            }
        }

        return levels;
    }

    private static IEnumerable<TextSpan> SpansOf(string text)
    {
        var start = -1;
        var end = 0;
        for (var line = 0; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is var found and >= 0 ? found : text.Length;
            if (!text.AsSpan(line, next - line).IsWhiteSpace())
            {
                start = start < 0 ? line : start;
                end = next;
            }
            else if (start >= 0)
            {
                yield return new TextSpan(start, end - start);
                start = -1;
            }

            line = next + 1;
        }

        if (start >= 0)
        {
            yield return new TextSpan(start, end - start);
        }
    }
}

namespace ChatBriefing.Library.Text;

/// <summary>
/// Cuts text into sentences. Abbreviations, initials, decimals, list numbers, quotations and brackets do not end one;
/// blank lines, list items, rows and headings do. Knows the full stops of Latin, Arabic, Devanagari and CJK scripts.
/// </summary>
public static class Sentences
{
    /// <summary>A line at least this long that does not end a sentence is taken as wrapped, not as ended.</summary>
    private const int WrappedLine = 60;

    /// <summary>Spans of the sentences, in order, without the white space around them; never empty ones.</summary>
    public static List<TextSpan> Of(string text)
    {
        var spans = new List<TextSpan>();
        var start = 0;
        var lineStart = 0;
        var at = 0;
        while (at < text.Length)
        {
            var close = Enclosures.CloseOf(text, at, text.Length);
            if (close > 0)
            {
                at = EndsSentenceBehind(text, close) ? Cut(text, ref start, close + 1, spans) : close + 1;
                continue;
            }

            if (text[at] == '\n')
            {
                at = IsWrap(text, lineStart, at) ? at + 1 : Cut(text, ref start, at, spans) + 1;
                lineStart = at;
                continue;
            }

            var behind = SentenceEnd.Find(text, at, lineStart);
            at = behind > 0 ? Cut(text, ref start, behind, spans) : at + 1;
        }

        Cut(text, ref start, text.Length, spans);
        return spans;
    }

    /// <summary>The texts of the sentences, in order.</summary>
    public static IEnumerable<string> TextsOf(string text) => Of(text).Select(span => span.Of(text));

    private static int Cut(string text, ref int start, int end, List<TextSpan> spans)
    {
        var from = start;
        var to = end;
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        if (to > from)
        {
            spans.Add(new TextSpan(from, to - from));
        }

        start = end;
        return end;
    }

    /// <summary>A quotation that ends with a full stop ends the sentence when a new one begins behind it.</summary>
    private static bool EndsSentenceBehind(string text, int close)
    {
        if (!SentenceEnd.IsTerminator(text[close - 1]))
        {
            return false;
        }

        var next = close + 1;
        if (next >= text.Length || !char.IsWhiteSpace(text[next]))
        {
            return SentenceEnd.IsFullWidth(text[close - 1]);
        }

        while (next < text.Length && text[next] is ' ' or '\t')
        {
            next++;
        }

        return next < text.Length && text[next] != '\n' && !char.IsLower(text[next]);
    }

    /// <summary>Whether the line break at <paramref name="at"/> only wraps a sentence that goes on in the next line.</summary>
    private static bool IsWrap(string text, int lineStart, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        if (next >= text.Length || text[next] == '\n' || IsBullet(text, next) || at == lineStart || IsRow(text.AsSpan(lineStart, at - lineStart)))
        {
            return false;
        }

        var last = text.AsSpan(0, at).TrimEnd() is [.., var c] ? c : '\n';
        var goesOn = char.IsLower(text[next]) || last == ',';
        return (goesOn || at - lineStart >= WrappedLine) && !SentenceEnd.IsTerminator(last) && last != ':';
    }

    /// <summary>A table's row goes on in no further line, however long it is and however the next begins.</summary>
    private static bool IsRow(ReadOnlySpan<char> line) => line.Contains(" | ", StringComparison.Ordinal);

    private static bool IsBullet(string text, int at) =>
        text[at] is '-' or '*' or '•' or '–' or '#' or '|' or '>'
        || (char.IsDigit(text[at]) && at + 1 < text.Length && text[at + 1] is '.' or ')');
}

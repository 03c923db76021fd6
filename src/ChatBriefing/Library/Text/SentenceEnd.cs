namespace ChatBriefing.Library.Text;

/// <summary>Decides whether a full stop, question or exclamation mark ends a sentence.</summary>
internal static class SentenceEnd
{
    /// <summary>Offset behind the sentence (closing quotes and brackets included) that ends at <paramref name="at"/>; 0 when none does.</summary>
    public static int Find(string text, int at, int lineStart)
    {
        var c = text[at];
        if (!IsTerminator(c))
        {
            return 0;
        }

        var behind = at + 1;
        while (behind < text.Length && (IsTerminator(text[behind]) || text[behind] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '」' or '』'))
        {
            behind++;
        }

        if (IsFullWidth(c))
        {
            return behind;
        }

        if (behind < text.Length && !char.IsWhiteSpace(text[behind]))
        {
            return 0;
        }

        return GoesOn(text, at, behind, lineStart) ? 0 : behind;
    }

    /// <summary>Whether a character can end a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '؟' or '۔' or '।' || IsFullWidth(c);

    /// <summary>Whether a character ends a sentence without white space behind it.</summary>
    public static bool IsFullWidth(char c) => c is '。' or '！' or '？' or '｡';

    private static bool GoesOn(string text, int at, int behind, int lineStart)
    {
        var next = behind;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= text.Length)
        {
            return false;
        }

        if (char.IsLower(text[next]))
        {
            return !text[behind..next].Contains("\n\n", StringComparison.Ordinal);
        }

        return text[at] == '.' && (IsListNumber(text, at, lineStart) || Abbreviations.Hold(WordBefore(text, at), WordAt(text, next)) || IsDay(text, at, next));
    }

    /// <summary>"1." at the beginning of a line counts an item.</summary>
    private static bool IsListNumber(string text, int stop, int lineStart)
    {
        var line = text.AsSpan(lineStart, stop - lineStart).Trim();
        return line.Length is > 0 and <= 3 && line.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsDay(string text, int stop, int next)
    {
        var digits = stop;
        while (digits > 0 && stop - digits < 2 && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        return digits < stop && digits > 0 && text[digits - 1] == ' ' && Abbreviations.HoldDay(WordBefore(text, digits - 1), WordAt(text, next));
    }

    private static string WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return text[start..stop].TrimStart('.');
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}

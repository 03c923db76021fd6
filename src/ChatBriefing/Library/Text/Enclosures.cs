namespace ChatBriefing.Library.Text;

/// <summary>Finds quotations and brackets, within which a sentence is not cut.</summary>
internal static class Enclosures
{
    /// <summary>A longer quotation or bracket is taken as a slip of the pen, and its inside is cut as usual.</summary>
    private const int Longest = 600;

    /// <summary>Offset of the character that closes what opens at <paramref name="at"/>, or -1 when nothing opens there or it stays open.</summary>
    public static int CloseOf(string text, int at, int end)
    {
        var closer = text[at] switch
        {
            '“' => '”',
            '„' => '“',
            '«' => '»',
            '「' => '」',
            '『' => '』',
            '(' => ')',
            '[' => ']',
            '（' => '）',
            '"' when OpensStraight(text, at) => '"',
            _ => '\0',
        };
        if (closer == '\0')
        {
            return -1;
        }

        var limit = Math.Min(end, at + Longest);
        var found = text.IndexOf(closer, at + 1, limit - at - 1);
        return found >= 0 && !CrossesParagraph(text, at, found) ? found : -1;
    }

    private static bool OpensStraight(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—';

    private static bool CrossesParagraph(string text, int from, int to) => text.IndexOf("\n\n", from, to - from, StringComparison.Ordinal) >= 0;
}

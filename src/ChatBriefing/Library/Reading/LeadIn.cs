namespace ChatBriefing.Library.Reading;

/// <summary>Keeps a line that ends in a colon with the list or the quotation that it leads to, as long as they fit one passage.</summary>
internal static class LeadIn
{
    /// <summary>Index of the last piece that must share a passage with the piece at <paramref name="at"/>; that index itself when none must.</summary>
    public static int EndOf(string text, List<TextSpan> pieces, int at)
    {
        var end = at;
        while (end + 1 < pieces.Count && text[pieces[end].End - 1] is ':' or '：')
        {
            var list = ListEnd(text, pieces, end);
            var reach = Fits(pieces, at, list) ? list : end + 1;
            if (!Fits(pieces, at, reach))
            {
                break;
            }

            end = reach;
        }

        return end;
    }

    private static bool Fits(List<TextSpan> pieces, int first, int last) => pieces[last].End - pieces[first].Start <= PassageCutter.Target;

    /// <summary>
    /// Last of the marked items that follow; of unmarked ones, those up to the first gap of two blank lines or more,
    /// where there is such a gap to tell the end by.
    /// </summary>
    private static int ListEnd(string text, List<TextSpan> pieces, int leadIn)
    {
        var last = leadIn + 1;
        if (IsItem(text, pieces[last]))
        {
            while (last + 1 < pieces.Count && IsItem(text, pieces[last + 1]))
            {
                last++;
            }

            return last;
        }

        for (; last + 1 < pieces.Count && Fits(pieces, leadIn, last); last++)
        {
            if (text.AsSpan(pieces[last].End, pieces[last + 1].Start - pieces[last].End).Count('\n') > 2)
            {
                return last;
            }
        }

        return leadIn + 1;
    }

    private static bool IsItem(string text, TextSpan piece)
    {
        var words = text.AsSpan(piece.Start, piece.Length);
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        return words is ['-' or '*' or '•' or '–', ' ', ..]
            || (digits is > 0 and <= 3 && words[digits..] is ['.' or ')', ' ', ..]);
    }
}

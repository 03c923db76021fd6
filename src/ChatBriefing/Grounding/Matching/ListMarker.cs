namespace ChatBriefing.Grounding.Matching;

/// <summary>The mark before a list item: a bullet, or a number with a full stop or bracket.</summary>
internal static class ListMarker
{
    /// <summary>Offset of the item's first character behind the marker at <paramref name="start"/>; <paramref name="start"/> itself when there is none.</summary>
    public static int End(string text, int start)
    {
        var at = start;
        if (at < text.Length && text[at] is '-' or '*' or '•' or '–' or '·')
        {
            at++;
        }
        else
        {
            while (at < text.Length && at - start < 3 && char.IsDigit(text[at]))
            {
                at++;
            }

            at = at > start && at < text.Length && text[at] is '.' or ')' ? at + 1 : start;
        }

        if (at == start || at >= text.Length || text[at] is not (' ' or '\t'))
        {
            return start;
        }

        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}

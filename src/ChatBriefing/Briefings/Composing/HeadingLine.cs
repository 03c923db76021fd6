using ChatBriefing.Grounding;
using ChatBriefing.Library;

namespace ChatBriefing.Briefings.Composing;

/// <summary>
/// Finds a heading that is taken for the beginning of the sentence below it, as a long line without a full stop is. The
/// sentence goes without it only where the check bears it out so; otherwise nothing is cut, and it is no sentence of news.
/// </summary>
internal static class HeadingLine
{
    /// <summary>Characters of the heading and the line break behind it; 0 when there is none.</summary>
    public static int LengthOf(string sentence, Passage passage)
    {
        var end = sentence.LastIndexOf('\n');
        if (end < 0)
        {
            return 0;
        }

        var start = end + 1 + sentence.AsSpan(end + 1).IndexOfAnyExcept(' ', '\t', '\r');
        var isBeginning = start > end && char.IsUpper(sentence[start]) && !char.IsPunctuation(sentence[..end].TrimEnd()[^1]);
        return isBeginning && StatementChecker.Check(new Statement(sentence[start..], [new Evidence(passage)])).IsSupported ? start : 0;
    }
}

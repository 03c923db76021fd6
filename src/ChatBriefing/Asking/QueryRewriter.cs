using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>Turns a follow-up into a question that stands alone, by the words of the thread's last question.</summary>
public static class QueryRewriter
{
    /// <summary>A question with at most this many content words is taken as a follow-up when the thread has an earlier one.</summary>
    private const int FewWords = 2;

    /// <summary>The question to search and draft by: its own words, and what it leans on from the thread.</summary>
    public static string Rewrite(Question question)
    {
        var text = question.Text.Trim();
        if (question.Earlier.Count == 0 || Words.ContentTerms(text).Count > FewWords)
        {
            return text;
        }

        var own = Words.ContentTerms(text);
        var earlier = question.Earlier[^1];
        var leaned = Words.Of(earlier).Where(word => word.IsContent && !own.Contains(word.Term)).Select(word => earlier.Substring(word.Start, word.Length));
        return $"{text} {string.Join(' ', leaned)}".Trim();
    }
}

using System.Text.RegularExpressions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>Turns a follow-up into a question that stands alone, by rules, from the last question of the thread.</summary>
public static partial class QueryRewriter
{
    /// <summary>A question with at most this many content words is taken as a follow-up when the thread has an earlier one.</summary>
    private const int FewWords = 2;

    /// <summary>The question to search and draft by.</summary>
    public static string Rewrite(Question question)
    {
        var text = question.Text.Trim();
        if (question.Earlier is not [.., var earlier] || Words.ContentTerms(text).Count > FewWords)
        {
            return text;
        }

        return SameForAnother().Match(text) is { Success: true } match
            ? AskSameFor(match.Groups["other"].Value, earlier)
            : $"{text} {string.Join(' ', Missing(text, earlier))}".Trim();
    }

    /// <summary>"And Tartus?" asks the earlier question of something else: it takes the place of the last name there.</summary>
    private static string AskSameFor(string other, string earlier)
    {
        var name = Words.Of(earlier).LastOrDefault(word => word is { IsCapitalised: true, IsContent: true, Start: > 0 });
        return name.Length > 0
            ? string.Concat(earlier.AsSpan(0, name.Start), other, earlier.AsSpan(name.End))
            : $"{earlier.TrimEnd('?', ' ')} {other}?";
    }

    /// <summary>The content words of the earlier question that the follow-up lacks ("Why?").</summary>
    private static IEnumerable<string> Missing(string text, string earlier)
    {
        var own = Words.ContentTerms(text);
        return Words.Of(earlier)
            .Where(word => word.IsContent && !own.Contains(word.Term))
            .Select(word => earlier.Substring(word.Start, word.Length));
    }

    [GeneratedRegex(@"^(?:and|or|what about|how about|and what about)\s+(?:the\s+|in\s+|for\s+|at\s+)?(?<other>(?!(?:who|what|when|where|why|how|which)\b)[^?!.]+?)\s*[?!.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex SameForAnother();
}

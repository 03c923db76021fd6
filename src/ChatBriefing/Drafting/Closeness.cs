using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>How a sentence holds the question's words: in the same order, near each other, near the thing asked for.</summary>
internal static class Closeness
{
    /// <summary>The longest run of the question's content words that the sentence has in the same order, as a share of them.</summary>
    public static double InOrder(QuestionForm question, IReadOnlyList<Word> words)
    {
        var terms = question.Terms;
        if (terms.Count == 0)
        {
            return 0;
        }

        var longest = new int[terms.Count + 1];
        foreach (var word in words.Where(word => word.IsContent))
        {
            for (var (at, diagonal) = (1, 0); at <= terms.Count; at++)
            {
                var above = longest[at];
                longest[at] = Matches(terms[at - 1], word) ? Math.Max(diagonal + 1, above) : Math.Max(above, longest[at - 1]);
                diagonal = above;
            }
        }

        return (double)longest[^1] / terms.Count;
    }

    /// <summary>Matched words of the sentence against the words between the first and the last of them; 0 when none matches.</summary>
    public static double Density(IReadOnlyList<int> matched) =>
        matched.Count == 0 ? 0 : (double)matched.Count / (matched[^1] - matched[0] + 1);

    /// <summary>One over the words from a matched word to the nearest thing of the kind asked for; 0 when either is missing.</summary>
    public static double ToKind(IReadOnlyList<int> matched, IReadOnlyList<int> fitting)
    {
        var nearest = int.MaxValue;
        foreach (var fit in fitting)
        {
            foreach (var match in matched)
            {
                nearest = fit == match ? nearest : Math.Min(nearest, Math.Abs(fit - match));
            }
        }

        return nearest == int.MaxValue ? 0 : 1.0 / nearest;
    }

    /// <summary>Places of the words that the question has too.</summary>
    public static IReadOnlyList<int> Matched(QuestionForm question, IReadOnlyList<Word> words) =>
        [.. Enumerable.Range(0, words.Count).Where(at => words[at].IsContent && question.Terms.Any(term => Matches(term, words[at])))];

    private static bool Matches(QuestionTerm term, Word word) => term.Term == word.Term || Lexicon.Of(term.Term).ContainsKey(word.Term);
}

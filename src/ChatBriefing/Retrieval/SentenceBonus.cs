using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Retrieval;

/// <summary>
/// Second look at the best passages: one that has the words of the question together in a sentence answers more often
/// than one that has them strewn about, which BM25 cannot tell.
/// </summary>
internal static class SentenceBonus
{
    /// <summary>The passages with the bonus added to their scores, best first.</summary>
    public static IEnumerable<Passage> Apply(IEnumerable<Passage> passages, IReadOnlyDictionary<string, double> weights) =>
        passages.Select(passage => passage with { Score = passage.Score + Of(passage, weights) }).OrderByDescending(passage => passage.Score);

    private static double Of(Passage passage, IReadOnlyDictionary<string, double> weights)
    {
        var title = Words.ContentTerms(passage.Title);
        var whole = new HashSet<string>(title, StringComparer.Ordinal);
        HashSet<string> previous = [];
        double best = 0, bestPair = 0;
        foreach (var sentence in Sentences.TextsOf(passage.Text))
        {
            var terms = Words.ContentTerms(sentence);
            best = Math.Max(best, Weigh(weights, term => terms.Contains(term) || title.Contains(term)));
            bestPair = Math.Max(bestPair, Weigh(weights, term => terms.Contains(term) || title.Contains(term) || previous.Contains(term)));
            whole.UnionWith(terms);
            previous = terms;
        }

        return (RankingWeights.Sentence * best) + (RankingWeights.SentencePair * bestPair) + (RankingWeights.Whole * Weigh(weights, whole.Contains));
    }

    private static double Weigh(IReadOnlyDictionary<string, double> weights, Func<string, bool> holds) =>
        weights.Where(pair => holds(pair.Key)).Sum(pair => pair.Value);
}

using ChatBriefing.Library;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Retrieval.Ranking;

/// <summary>
/// Second look at the best passages: decision trees over how the query's words stand in them, which BM25 does not see
/// (docs/decisions/0003-ranking.md).
/// </summary>
internal static class PassageRanker
{
    /// <summary>The trees that ship.</summary>
    public static BoostedTrees Shipped { get; } = BoostedTrees.Load("passage.trees");

    /// <summary>The passages in their new order, best first; their scores are positive.</summary>
    /// <param name="text">The query.</param>
    /// <param name="found">The passages, best first by the index's score, and the weights of the query's terms.</param>
    /// <param name="trees">What judges.</param>
    public static IEnumerable<Passage> Order(string text, Retrieved found, BoostedTrees trees)
    {
        var query = new QueryWords(text, found.TermWeights);
        return found.Passages
            .Zip(Rows(query, found), (passage, row) => passage with { Score = Math.Exp(trees.Sum(row)), Matching = RankRelations.MatchingOf(passage, row, query) })
            .OrderByDescending(passage => passage.Score);
    }

    /// <summary>The figures of each passage.</summary>
    /// <param name="text">The query.</param>
    /// <param name="found">The passages, best first by the index's score, and the weights of the query's terms.</param>
    public static IReadOnlyList<FeatureRow> Rows(string text, Retrieved found) => Rows(new QueryWords(text, found.TermWeights), found);

    private static List<FeatureRow> Rows(QueryWords query, Retrieved found)
    {
        if (found.Passages.Count == 0)
        {
            return [];
        }

        var passages = found.Passages.Select(passage => new PassageWords(passage, query)).ToList();
        var rows = passages.ConvertAll(passage => RankFeatures.Of(query, passage));
        RankRelations.Add(passages, rows, query);
        return rows;
    }
}

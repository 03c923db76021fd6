using ChatBriefing.Library;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Retrieval.Ranking;

/// <summary>How each of the passages found stands to the others.</summary>
internal static class RankRelations
{
    /// <summary>The best passages, whose words tell what the others should speak of.</summary>
    private const int Best = 5;

    private static readonly string[] AgainstBest = ["Exact", "Soft", "All", "One", "OneBare", "Two", "Fitting", "Dense", "Pairs", "Order", "Twos", "Threes", "Often", "Title", "Lucene", "Kin"];

    /// <summary>Adds the relations to the rows.</summary>
    /// <param name="passages">The passages, best first by the index's score.</param>
    /// <param name="rows">Their figures.</param>
    /// <param name="query">What was asked.</param>
    public static void Add(IReadOnlyList<PassageWords> passages, IReadOnlyList<FeatureRow> rows, QueryWords query)
    {
        var sum = passages.Sum(passage => passage.Passage.Score);
        var best = passages[0].Passage.Score;
        var byTitle = passages.GroupBy(passage => passage.Passage.Title, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(passage => passage.Passage.Score), StringComparer.Ordinal);
        var byDocument = passages.GroupBy(passage => passage.Passage.DocumentId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(passage => passage.Passage.Score), StringComparer.Ordinal);
        var kin = KinOf(passages, query);
        for (var at = 0; at < rows.Count; at++)
        {
            var score = passages[at].Passage.Score;
            rows[at]["Lucene"] = best > 0 ? score / best : 0;
            rows[at]["LuceneRank"] = at;
            rows[at]["Next"] = score > 0 && at + 1 < rows.Count ? passages[at + 1].Passage.Score / score : 0;
            rows[at]["TitleMates"] = sum > 0 ? (byTitle[passages[at].Passage.Title] - score) / sum : 0;
            rows[at]["DocumentMates"] = sum > 0 ? (byDocument[passages[at].Passage.DocumentId] - score) / sum : 0;
            rows[at]["Kin"] = kin[at];
        }

        var matching = passages.Zip(rows, (passage, row) => MatchingOf(passage.Passage, row, query)).ToList();
        var most = matching.Max();
        for (var at = 0; at < rows.Count; at++)
        {
            rows[at]["Total"] = most > 0 ? matching[at] / most : 0;
        }

        foreach (var name in AgainstBest)
        {
            var top = rows.Max(row => row[name]);
            foreach (var row in rows)
            {
                row[$"{name}AgainstBest"] = row[name] - top;
            }
        }
    }

    /// <summary>The index's score, and how much of the query stands together: see <see cref="Passage.Matching"/>.</summary>
    public static double MatchingOf(Passage passage, FeatureRow row, QueryWords query) =>
        passage.Score + (RankingWeights.Together * query.Total * (row["OneExactTitle"] + row["TwoExactTitle"] + row["AllExact"]));

    /// <summary>How much each passage has of what the others among the best have, the query's words left out.</summary>
    private static double[] KinOf(IReadOnlyList<PassageWords> passages, QueryWords query)
    {
        var frequency = passages.SelectMany(passage => passage.Terms.Keys).CountBy(term => term).ToDictionary(StringComparer.Ordinal);
        var asked = query.Terms.ToHashSet(StringComparer.Ordinal);
        double Weight(string term) => Math.Log((passages.Count + 1.0) / frequency[term]);
        var vectors = passages.Select(passage => passage.Terms.Where(pair => !asked.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => (1 + Math.Log(pair.Value)) * Weight(pair.Key), StringComparer.Ordinal)).ToList();
        var norms = vectors.ConvertAll(vector => Math.Sqrt(vector.Values.Sum(value => value * value)) + 1e-9);
        var kin = new double[passages.Count];
        for (var at = 0; at < passages.Count; at++)
        {
            double sum = 0, weights = 0;
            for (var other = 0; other < Math.Min(Best, passages.Count); other++)
            {
                if (other != at)
                {
                    var weight = passages[other].Passage.Score;
                    weights += weight;
                    sum += weight * vectors[at].Sum(pair => pair.Value * vectors[other].GetValueOrDefault(pair.Key)) / norms[at] / norms[other];
                }
            }

            kin[at] = weights > 0 ? sum / weights : 0;
        }

        return kin;
    }
}

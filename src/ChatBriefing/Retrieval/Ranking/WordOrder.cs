using ChatBriefing.Library.Learning;

namespace ChatBriefing.Retrieval.Ranking;

/// <summary>Whether a passage has the query's words side by side and in the same order.</summary>
internal static class WordOrder
{
    /// <summary>Content words between which two words still count as near.</summary>
    private const int Reach = 4;

    /// <summary>What two words count that stand the other way round.</summary>
    private const double Reversed = 0.8;

    /// <summary>Adds the figures of order to the row.</summary>
    public static void Add(FeatureRow row, QueryWords query, PassageWords passage)
    {
        double pairs = 0, order = 0;
        foreach (var sentence in passage.Sentences)
        {
            order = Math.Max(order, InOrder(query, sentence.Matched));
        }

        var places = passage.Sentences.SelectMany(sentence => sentence.Matched).ToList();
        double weight = 0;
        foreach (var (first, second) in query.Sequence.Zip(query.Sequence.Skip(1)))
        {
            var pair = Math.Min(query.Weights[first], query.Weights[second]);
            weight += pair;
            pairs += pair * Nearness(places, first, second);
        }

        row["Pairs"] = weight > 0 ? pairs / weight : 0;
        row["Order"] = order;
        var (twos, threes) = query.Runs.SharesIn(passage.Sentences.SelectMany(sentence => sentence.Words));
        row["Twos"] = twos;
        row["Threes"] = threes;
    }

    private static double Nearness(List<int> places, int first, int second)
    {
        var best = 0.0;
        for (var at = 0; at < places.Count; at++)
        {
            if (places[at] != first)
            {
                continue;
            }

            for (var other = Math.Max(0, at - Reach); other < Math.Min(places.Count, at + Reach + 1); other++)
            {
                if (places[other] == second && other != at)
                {
                    best = Math.Max(best, 1.0 / Math.Abs(other - at) * (other > at ? 1 : Reversed));
                }
            }
        }

        return best;
    }

    private static double InOrder(QueryWords query, List<int> matched)
    {
        var best = new double[query.Sequence.Count + 1];
        foreach (var term in matched.Where(term => term >= 0))
        {
            var diagonal = 0.0;
            for (var at = 1; at < best.Length; at++)
            {
                var above = best[at];
                var isSame = query.Sequence[at - 1] == term;
                best[at] = Math.Max(Math.Max(above, best[at - 1]), isSame ? diagonal + query.Weights[term] : 0);
                diagonal = above;
            }
        }

        return query.Total > 0 ? best[^1] / query.Total : 0;
    }
}

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>The usual figures for one ranked list against what is relevant. Formulas as in trec_eval; gain is the relevance itself.</summary>
internal static class RankMetrics
{
    /// <summary>Normalised discounted cumulative gain of the first <paramref name="cut"/> places, 0 to 1.</summary>
    public static double Ndcg(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> relevant, int cut)
    {
        var gained = Discounted(ranked.Take(cut).Select(id => relevant.GetValueOrDefault(id)));
        var ideal = Discounted(relevant.Values.OrderDescending().Take(cut));
        return ideal == 0 ? 0 : gained / ideal;
    }

    /// <summary>Share of the relevant documents among the first <paramref name="cut"/>.</summary>
    public static double Recall(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> relevant, int cut) =>
        (double)ranked.Take(cut).Count(id => IsRelevant(relevant, id)) / relevant.Count(pair => pair.Value > 0);

    /// <summary>One over the place of the first relevant document; 0 when there is none among the first <paramref name="cut"/>.</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> relevant, int cut)
    {
        var place = ranked.Take(cut).TakeWhile(id => !IsRelevant(relevant, id)).Count();
        return place < Math.Min(cut, ranked.Count) ? 1.0 / (place + 1) : 0;
    }

    /// <summary>Mean of the precision at each relevant document among the first <paramref name="cut"/>.</summary>
    public static double AveragePrecision(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> relevant, int cut)
    {
        var hits = 0;
        var sum = 0.0;
        for (var place = 0; place < Math.Min(cut, ranked.Count); place++)
        {
            if (IsRelevant(relevant, ranked[place]))
            {
                sum += ++hits / (place + 1.0);
            }
        }

        return sum / relevant.Count(pair => pair.Value > 0);
    }

    private static bool IsRelevant(IReadOnlyDictionary<string, int> relevant, string id) => relevant.GetValueOrDefault(id) > 0;

    private static double Discounted(IEnumerable<int> gains) => gains.Select((gain, place) => gain / Math.Log2(place + 2)).Sum();
}

using ChatBriefing.Library.Learning;

namespace ChatBriefing.Retrieval.Ranking;

/// <summary>How a passage stands to a query: shares and relations, never raw weights, which depend on the library's size.</summary>
internal static class RankFeatures
{
    /// <summary>The figures of a passage by itself.</summary>
    public static FeatureRow Of(QueryWords query, PassageWords passage)
    {
        var row = new FeatureRow();
        AddCoverage(row, query, passage);
        AddSentences(row, query, passage);
        WordOrder.Add(row, query, passage);
        row["Kind"] = (int)query.Kind;
        row["Terms"] = query.Terms.Count;
        row["TopHeavy"] = query.Total > 0 ? query.Weights.DefaultIfEmpty().Max() / query.Total : 0;
        row["Length"] = Math.Min(passage.Length, 300);
        row["Ordinal"] = Math.Min(passage.Passage.Ordinal, 10);
        row["Sentences"] = Math.Min(passage.Sentences.Count, 20);
        return row;
    }

    private static void AddCoverage(FeatureRow row, QueryWords query, PassageWords passage)
    {
        var exact = Best(passage.Sentences.Select(sentence => sentence.Exact), query);
        var soft = Best(passage.Sentences.Select(sentence => sentence.Soft), query);
        var title = Best([passage.Title.Soft, passage.Heading.Soft], query);
        var all = Best([soft, title], query);
        row["Exact"] = query.Share(exact);
        row["Soft"] = query.Share(soft);
        row["Title"] = query.Share(title);
        row["TitleTerms"] = passage.Title.Words.Count(word => word.IsContent) is var length and > 0 ? (double)passage.Title.Matched.Count(term => term >= 0) / length : 0;
        row["All"] = query.Share(all);
        row["AllExact"] = query.Share(Best([exact, passage.Title.Exact, passage.Heading.Exact], query));
        row["Missing"] = Enumerable.Range(0, query.Terms.Count).Count(term => all[term] == 0);
        row["WorstMissing"] = query.Total > 0 ? Enumerable.Range(0, query.Terms.Count).Where(term => all[term] == 0).Select(term => query.Weights[term]).DefaultIfEmpty().Max() / query.Total : 0;
        row["NamesMissing"] = Enumerable.Range(0, query.Terms.Count).Count(term => query.IsName[term] && all[term] == 0);
        row["NumbersMissing"] = Enumerable.Range(0, query.Terms.Count).Count(term => query.IsNumber[term] && all[term] < 1);
        var often = new double[query.Terms.Count];
        foreach (var (term, place) in query.Terms.Select((term, place) => (term, place)))
        {
            var count = passage.Terms.GetValueOrDefault(term);
            often[place] = count / (count + 1.5);
        }

        row["Often"] = query.Share(often);
    }

    private static void AddSentences(FeatureRow row, QueryWords query, PassageWords passage)
    {
        double oneTitle = 0, twoTitle = 0, one = 0, oneBare = 0, oneExact = 0, two = 0, three = 0, fitting = 0, dense = 0;
        var bestWords = 0;
        var bestPlace = 0;
        var sentences = passage.Sentences;
        for (var at = 0; at < sentences.Count; at++)
        {
            var bare = query.Share(sentences[at].Soft);
            var withTitle = query.Share(Best([sentences[at].Soft, passage.Title.Soft], query));
            if (bare > oneBare)
            {
                bestPlace = at;
                bestWords = sentences[at].Words.Count;
            }

            oneBare = Math.Max(oneBare, bare);
            one = Math.Max(one, withTitle);
            oneExact = Math.Max(oneExact, query.Share(sentences[at].Exact));
            oneTitle = Math.Max(oneTitle, query.Share(Best([sentences[at].Exact, passage.Title.Exact], query)));
            twoTitle = Math.Max(twoTitle, query.Share(Best(sentences.Skip(at).Take(2).Select(sentence => sentence.Exact).Append(passage.Title.Exact), query)));
            fitting = Math.Max(fitting, KindFit.Holds(query, sentences[at]) ? withTitle : 0);
            dense = Math.Max(dense, bare / Math.Sqrt(sentences[at].Matched.Count + 4));
            two = Math.Max(two, query.Share(Best(sentences.Skip(at).Take(2).Select(sentence => sentence.Soft).Append(passage.Title.Soft), query)));
            three = Math.Max(three, query.Share(Best(sentences.Skip(at).Take(3).Select(sentence => sentence.Soft).Append(passage.Title.Soft), query)));
        }

        row["OneExactTitle"] = oneTitle;
        row["TwoExactTitle"] = twoTitle;
        row["One"] = one;
        row["OneBare"] = oneBare;
        row["OneExact"] = oneExact;
        row["Two"] = two;
        row["Three"] = three;
        row["Fitting"] = fitting;
        row["Dense"] = dense;
        row["BestPlace"] = Math.Min(bestPlace, 12);
        row["BestWords"] = Math.Min(bestWords, 60);
    }

    private static double[] Best(IEnumerable<double[]> all, QueryWords query)
    {
        var best = new double[query.Terms.Count];
        foreach (var strengths in all)
        {
            for (var term = 0; term < best.Length; term++)
            {
                best[term] = Math.Max(best[term], strengths[term]);
            }
        }

        return best;
    }
}

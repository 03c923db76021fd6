using System.Diagnostics;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Measures how well the search finds the documents that matter.</summary>
internal static class RetrievalEval
{
    private const int Cut = 10;

    /// <summary>Passages asked for, so that ten different documents are among them where documents have several passages.</summary>
    private const int PassagesAsked = 50;

    /// <summary>Runs the questions that have relevant documents.</summary>
    public static RetrievalReport Run(EvalCorpus corpus, Action<double> progress)
    {
        var built = EvalIndex.Build(corpus);
        using var index = built.Index;
        var queries = corpus.Queries.Where(query => query.Relevant.Values.Any(score => score > 0)).ToList();
        var times = new List<double>(queries.Count);
        var lists = new List<(EvalQuery Query, List<string> Ranked)>(queries.Count);
        foreach (var query in queries)
        {
            var started = Stopwatch.GetTimestamp();
            var found = index.Search(new Query { Text = query.Text, Limit = PassagesAsked });
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            lists.Add((query, [.. found.Passages.Select(passage => passage.DocumentId).Distinct()]));
            progress((double)lists.Count / queries.Count);
        }

        double Mean(Func<List<string>, IReadOnlyDictionary<string, int>, double> metric) =>
            lists.Count == 0 ? 0 : lists.Average(list => metric(list.Ranked, list.Query.Relevant));

        return new RetrievalReport
        {
            Queries = lists.Count,
            Ndcg = Mean((ranked, relevant) => RankMetrics.Ndcg(ranked, relevant, Cut)),
            Recall = Mean((ranked, relevant) => RankMetrics.Recall(ranked, relevant, Cut)),
            ReciprocalRank = Mean((ranked, relevant) => RankMetrics.ReciprocalRank(ranked, relevant, Cut)),
            AveragePrecision = Mean((ranked, relevant) => RankMetrics.AveragePrecision(ranked, relevant, Cut)),
            HitsAt4 = Mean((ranked, relevant) => RankMetrics.ReciprocalRank(ranked, relevant, 4) > 0 ? 1 : 0),
            HitsAt10 = Mean((ranked, relevant) => RankMetrics.ReciprocalRank(ranked, relevant, Cut) > 0 ? 1 : 0),
            P50Ms = Percentile.Of(times, .5),
            P95Ms = Percentile.Of(times, .95),
            IndexSeconds = built.IndexSeconds,
            Passages = index.Count,
        };
    }
}

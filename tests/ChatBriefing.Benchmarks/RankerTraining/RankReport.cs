using System.Globalization;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.RankerTraining;

/// <summary>Prints how well questions are ranked.</summary>
internal static class RankReport
{
    private const int Cut = 10;

    /// <summary>A line for each set.</summary>
    /// <param name="name">What ranks.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="score">The score of each passage of a question.</param>
    public static void Print(string name, IEnumerable<RankedQuestion> questions, Func<RankedQuestion, IEnumerable<double>> score)
    {
        foreach (var set in questions.GroupBy(question => question.Set))
        {
            var lists = set.Select(question => (question.Query.Relevant, Ranked: Order(question, score(question)))).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-24} {set.Key,-9} n {lists.Count,5}  mrr@10 {lists.Average(list => RankMetrics.ReciprocalRank(list.Ranked, list.Relevant, Cut)):F3}  ndcg@10 {lists.Average(list => RankMetrics.Ndcg(list.Ranked, list.Relevant, Cut)):F3}  hits@4 {lists.Average(list => RankMetrics.ReciprocalRank(list.Ranked, list.Relevant, 4) > 0 ? 1.0 : 0):F3}"));
        }
    }

    private static List<string> Order(RankedQuestion question, IEnumerable<double> scores) =>
        [.. question.Documents.Zip(scores).OrderByDescending(pair => pair.Second).Select(pair => pair.First).Distinct()];
}

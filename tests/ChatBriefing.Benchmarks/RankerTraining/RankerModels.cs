using ChatBriefing.Benchmarks.Boosting;

namespace ChatBriefing.Benchmarks.RankerTraining;

/// <summary>Ranking trees learned from all articles, and those that did not see a fold.</summary>
/// <param name="OfAll">What is shipped.</param>
/// <param name="Unseen">By fold, trees learned from the other fold alone.</param>
internal sealed record RankerModels(LearnedTrees OfAll, IReadOnlyList<LearnedTrees> Unseen)
{
    private static readonly BoostingOptions Options = new() { Trees = 150, Depth = 4, Rate = 0.07, LeastWeight = 80, Damping = 8, ShareOfFigures = 0.4 };

    /// <summary>Learns from the questions of the learning half.</summary>
    public static RankerModels Learn(IReadOnlyList<string> names, IEnumerable<RankedQuestion> questions)
    {
        var learning = questions.Where(question => question.Half.IsForLearning && question.Teaches).ToList();
        LearnedTrees LearnFrom(Func<RankedQuestion, bool> isUsed)
        {
            var used = learning.Where(isUsed).ToList();
            return BoostedTraining.LearnOrder(names, [.. used.SelectMany(question => question.Examples)], [.. used.Select(question => question.Examples.Count)], Options);
        }

        return new RankerModels(LearnFrom(_ => true), [LearnFrom(question => question.Half.Fold == 1), LearnFrom(question => question.Half.Fold == 0)]);
    }
}

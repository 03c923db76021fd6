using ChatBriefing.Benchmarks.Boosting;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Trees learned from all articles, and those that did not see a fold.</summary>
/// <param name="OfAll">What is shipped.</param>
/// <param name="Unseen">By fold, trees learned from the other fold alone.</param>
internal sealed record DrafterModels(LearnedTrees OfAll, IReadOnlyList<LearnedTrees> Unseen)
{
    /// <summary>Learns all of them.</summary>
    /// <param name="learn">Learns from the questions that it is told to use.</param>
    public static DrafterModels Learn(Func<Func<LearningQuestion, bool>, LearnedTrees> learn) =>
        new(learn(_ => true), [learn(question => question.Half.Fold == 1), learn(question => question.Half.Fold == 0)]);
}

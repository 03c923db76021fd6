namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>On which side of the splits an article is, so that no article is both learned from and judged.</summary>
/// <param name="IsForLearning">Learned from; the rest is for reporting.</param>
/// <param name="Fold">0 or 1: what builds on scores of a first model gets them from one that did not see this fold.</param>
internal readonly record struct LearningHalf(bool IsForLearning, int Fold)
{
    /// <summary>The side of an article, by its name alone.</summary>
    /// <param name="article">Its name.</param>
    /// <param name="isForShipping">Learn from both halves, which then are the folds.</param>
    public static LearningHalf Of(string article, bool isForShipping)
    {
        var hash = StableHash.Of(article);
        return isForShipping ? new LearningHalf(true, hash % 2) : new LearningHalf(hash % 2 == 0, hash / 2 % 2);
    }
}

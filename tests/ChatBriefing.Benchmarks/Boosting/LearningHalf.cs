namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>On which side of the splits an article is, so that no article is both learned from and judged.</summary>
/// <param name="IsForLearning">Learned from; the rest is for reporting.</param>
/// <param name="Fold">0 or 1: the second model learns from scores of sentence trees that did not see this fold.</param>
internal readonly record struct LearningHalf(bool IsForLearning, int Fold)
{
    /// <summary>The side of an article, by its name alone.</summary>
    public static LearningHalf Of(string article)
    {
        var hash = StableHash.Of(article);
        return new LearningHalf(hash % 2 == 0, hash / 2 % 2);
    }
}

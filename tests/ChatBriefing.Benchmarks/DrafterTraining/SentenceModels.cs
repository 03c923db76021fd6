using ChatBriefing.Benchmarks.Boosting;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Sentence trees learned from all articles, and those that did not see a fold.</summary>
/// <param name="OfAll">What is shipped.</param>
/// <param name="Unseen">By fold, trees learned from the other fold alone.</param>
internal sealed record SentenceModels(LearnedTrees OfAll, IReadOnlyList<LearnedTrees> Unseen);

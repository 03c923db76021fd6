using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Library.Learning;
using ChatBriefing.Retrieval;
using ChatBriefing.Retrieval.Ranking;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>A question to learn from, and the library it is asked of.</summary>
internal sealed record LearningQuestion(LearningSet Set, EvalQuery Query, string Article, PassageIndex Index)
{
    /// <summary>What ranks the passages found for it.</summary>
    public BoostedTrees Ranking { get; init; } = PassageRanker.Shipped;

    /// <summary>Whether all articles are learned from.</summary>
    public bool IsForShipping { get; init; }

    /// <summary>Its place among all questions of all sets, which seeds what is drawn for it.</summary>
    public int Number { get; init; }

    /// <summary>Asked of a library of its article only.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Asked with the passages that answer taken away.</summary>
    public bool IsTakenAway { get; init; }

    /// <summary>Whether what is found can answer it.</summary>
    public bool IsAnswerable => Query.Answerable && !IsTakenAway;

    /// <summary>On which side of the splits it is.</summary>
    public LearningHalf Half => LearningHalf.Of(Article, IsForShipping);
}

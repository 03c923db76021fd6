using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.RankerTraining;

/// <summary>A question with the passages that the index found for it.</summary>
/// <param name="Set">Name of the set it is of.</param>
/// <param name="Query">The question.</param>
/// <param name="Half">On which side of the splits it is.</param>
/// <param name="Documents">Document of each passage.</param>
/// <param name="Examples">Figures of each passage, and whether its document is relevant.</param>
internal sealed record RankedQuestion(string Set, EvalQuery Query, LearningHalf Half, IReadOnlyList<string> Documents, IReadOnlyList<Example> Examples)
{
    /// <summary>Whether an order can be learned from it: some passages are relevant and others are not.</summary>
    public bool Teaches => Examples.Any(example => example.Holds) && Examples.Any(example => !example.Holds);
}

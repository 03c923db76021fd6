using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Scoring;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>A case judged by trees that were learned without its source.</summary>
/// <param name="Case">The case.</param>
/// <param name="Learned">What the trees give each of its claims.</param>
internal sealed record JudgedCase(ReadCase Case, IReadOnlyList<double> Learned)
{
    /// <summary>The lowest of what the trees give, before any veto.</summary>
    public double Lowest => Learned.DefaultIfEmpty(1).Min();

    /// <summary>What the check makes of it at a level.</summary>
    public CheckedCase At(Strictness strictness)
    {
        var level = Level.Of(strictness);
        var score = Case.ScoreAt(level, Learned);
        return new CheckedCase(Case.Case.Case, score >= level.Threshold, score, 0);
    }
}

using ChatBriefing.Library.Learning;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>How likely the evidence bears a claim out, by trees that were learned from claims which people had judged.</summary>
internal static class ClaimScore
{
    private static readonly BoostedTrees Trees = BoostedTrees.Load("claim.trees");

    /// <summary>The score, 0 to 1. It is calibrated to nothing: the thresholds are in <see cref="Level"/>.</summary>
    public static double Of(ClaimReading reading) => Trees.Judge(ClaimFigures.Of(reading));
}

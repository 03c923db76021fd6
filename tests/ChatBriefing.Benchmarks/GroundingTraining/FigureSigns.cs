using System.Collections.Frozen;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>Which figures of a claim can only help it and which can only harm it: what few examples say against that is chance.</summary>
internal static class FigureSigns
{
    private static readonly FrozenSet<string> Helping = (
        "BigramsAll BigramsPassage TrigramsAll PairsAll PairsPassage CompanyWorst CompanyNear NamesInWindow TailAll HeadAll RunShare LongestRunShare").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Harming = (
        "NumbersMissed NumbersMissedAll NamesMissed NamesMissedAll DatesMissed DatesMissedAll HoleAll HoleWindow Seam Objections Contradicted ObjectedEverywhere").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>1 where more of it can only help, -1 where it can only harm, else 0.</summary>
    public static int Of(string name) =>
        Helping.Contains(name) || name.StartsWith("Cover", StringComparison.Ordinal) || name.StartsWith("Worst", StringComparison.Ordinal) ? 1
        : Harming.Contains(name) || name.StartsWith("Miss", StringComparison.Ordinal) || name.EndsWith("Veto", StringComparison.Ordinal) ? -1
        : 0;
}

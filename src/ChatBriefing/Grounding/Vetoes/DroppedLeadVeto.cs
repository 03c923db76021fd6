using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>A claim cut out of a sentence must not leave behind what turned its meaning: "It is not true that", "He denied that", "If".</summary>
internal sealed class DroppedLeadVeto : IVeto
{
    private static readonly FrozenSet<string> Turning = (
        "not no never false untrue deny denies denied denying refuse refused failed unlikely unless whether alleged allegedly claim claims claimed rumour rumours rumor "
        + "rumors myth wrong incorrect doubt doubts doubted dismissed rejected").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Falsities = "false untrue incorrect myth hoax falsely wrongly".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison) => Lead(comparison) ?? Falsity(comparison);

    /// <summary>Somewhere else the sentence says that what it tells is false.</summary>
    private static Objection? Falsity(Comparison comparison)
    {
        var at = comparison.Window.Words.FindIndex(word => Falsities.Contains(word.Lower));
        return !comparison.IsOneSentence || at < 0 || comparison.Alignment.Reaches(at) || comparison.Claim.Words.Exists(word => NegationWords.MayStandForOne(word.Lower))
            ? null
            : Objection.Says(comparison.Window.Written(Math.Max(0, at - 1), at + 1), comparison.Claim.Text);
    }

    private static Objection? Lead(Comparison comparison)
    {
        if (comparison.Alignment.Gaps is not [{ ClaimFrom: 0, ClaimTo: 0 } gap, ..] || comparison.Claim.Words.Exists(word => NegationWords.Contains(word.Lower)))
        {
            return null;
        }

        for (var i = gap.WindowTo - 1; i >= gap.WindowFrom; i--)
        {
            if (i < gap.WindowTo - 1 && comparison.Window.BeginsSentence(i + 1))
            {
                return null;
            }

            var lower = comparison.Window.Words[i].Lower;
            if ((Turning.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal)) && !IsCutBetween(comparison.Window, i, gap.WindowTo))
            {
                return Objection.Says(comparison.Window.Written(i, gap.WindowTo + 1), comparison.Claim.Written(0, 1));
            }
        }

        return null;
    }

    private static bool IsCutBetween(Snippet window, int from, int to) => Enumerable.Range(from + 1, to - from).Any(window.IsCutBefore);
}

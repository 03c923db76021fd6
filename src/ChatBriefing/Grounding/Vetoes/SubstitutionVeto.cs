using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>In a sentence copied from the document a word was put in another's place: what is so alike must be wholly alike.</summary>
internal sealed class SubstitutionVeto : IVeto
{
    private const int WidestGap = 4;

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        if (!comparison.IsCopy)
        {
            return null;
        }

        var gap = comparison.Alignment.Gaps.FirstOrDefault(gap => IsSubstitution(comparison, gap));
        return gap is null
            ? null
            : Objection.Says(comparison.Window.Written(gap.WindowFrom, gap.WindowTo), comparison.Claim.Written(gap.ClaimFrom, gap.ClaimTo));
    }

    private static bool IsSubstitution(Comparison comparison, Gap gap) =>
        gap is { IsInner: true, HasClaimWords: true, HasWindowWords: true }
        && gap.ClaimTo - gap.ClaimFrom <= WidestGap && gap.WindowTo - gap.WindowFrom <= WidestGap
        && HasContent(comparison.Claim.Words, gap.ClaimFrom, gap.ClaimTo)
        && HasContent(comparison.Window.Words, gap.WindowFrom, gap.WindowTo);

    private static bool HasContent(List<Word> words, int from, int to) => words.GetRange(from, to - from).Exists(word => word.IsContent);
}

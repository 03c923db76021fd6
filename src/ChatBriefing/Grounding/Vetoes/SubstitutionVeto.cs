using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>
/// In a sentence copied from the document a name was put in another's place; or, where nothing else was changed, any
/// word: what is so alike must be wholly alike.
/// </summary>
internal sealed class SubstitutionVeto : IVeto
{
    private const int WidestGap = 5;

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

    private static bool IsSubstitution(Comparison comparison, Gap gap)
    {
        var isNarrow = gap is { HasClaimWords: true, HasWindowWords: true } && (gap.IsInner || comparison.IsOneSentence)
            && gap.ClaimTo - gap.ClaimFrom <= WidestGap && gap.WindowTo - gap.WindowFrom <= WidestGap;
        if (!isNarrow)
        {
            return false;
        }

        var claimed = comparison.Claim.Words[gap.ClaimFrom..gap.ClaimTo];
        var told = comparison.Window.Words[gap.WindowFrom..gap.WindowTo];
        var isLead = gap.ClaimFrom == 0 && comparison.Claim.IsCutBefore(gap.ClaimTo);
        return (IsNamed(claimed) && IsNamed(told))
            || (comparison.IsOneEdit && !isLead && claimed.Exists(word => word.IsContent) && told.Exists(word => word.Kind == WordKind.Content));
    }

    private static bool IsNamed(List<Word> words) => words.Exists(word => word is { IsCapitalised: true, Kind: WordKind.Content });
}

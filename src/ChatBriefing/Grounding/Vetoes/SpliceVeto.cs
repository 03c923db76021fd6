using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>A claim that ends like one sentence of the document must not begin with something else than that sentence does.</summary>
internal sealed class SpliceVeto : IVeto
{
    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        var words = comparison.Claim.Words;
        if (!comparison.IsCopy || comparison.Alignment.Gaps is not [var gap, ..] || gap is not { ClaimFrom: 0, HasClaimWords: true })
        {
            return null;
        }

        var place = gap.WindowTo;
        var head = Enumerable.Range(gap.WindowFrom, place - gap.WindowFrom).Reverse()
            .TakeWhile(i => i == place - 1 || !comparison.Window.BeginsSentence(i + 1)).ToList();
        var claimsContent = words.Take(gap.ClaimTo).Any(word => word.IsContent);
        var isOther = head.Any(i => comparison.Window.Words[i].IsContent) && claimsContent;
        return isOther
            ? Objection.Says(comparison.Window.Written(head[^1], place), comparison.Claim.Written(0, gap.ClaimTo))
            : null;
    }
}

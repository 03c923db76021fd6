using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>What the claim denies the window must deny, and the other way round: compared at the word that is negated, not anywhere.</summary>
internal sealed class NegationVeto : IVeto
{
    /// <summary>A negation reaches at most this many words ahead to the word it negates.</summary>
    private const int Reach = 3;

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        var alignment = comparison.Alignment;
        for (var i = 0; i < comparison.Claim.Words.Count; i++)
        {
            var place = alignment[i];
            if (place < 0 || !comparison.Claim.Words[i].IsContent || NegationWords.Contains(comparison.Claim.Words[i].Lower))
            {
                continue;
            }

            var claimed = NegationBefore(comparison.Claim, i);
            var told = NegationBefore(comparison.Window, place);
            if (claimed is null != told is null && !IsElsewhere(comparison, claimed, told))
            {
                return Object(comparison, i, place, claimed, told);
            }
        }

        return null;
    }

    /// <summary>The same negation word may stand a little further off on the other side, in a rebuilt sentence.</summary>
    private static bool IsElsewhere(Comparison comparison, int? claimed, int? told) =>
        claimed is { } c ? comparison.Alignment[c] >= 0
            : told is { } t && Enumerable.Range(0, comparison.Claim.Words.Count).Any(i => comparison.Alignment[i] == t);

    private static Objection Object(Comparison comparison, int word, int place, int? claimed, int? told) =>
        Objection.Says(
            comparison.Window.Written(told ?? Math.Max(0, place - 1), place + 1),
            comparison.Claim.Written(claimed ?? Math.Max(0, word - 1), word + 1));

    /// <summary>Index of the negation that governs a word: before it in the same clause, with no other content word between.</summary>
    private static int? NegationBefore(Snippet snippet, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - Reach && !snippet.IsCutBefore(i + 1); i--)
        {
            if (NegationWords.Contains(snippet.Words[i].Lower))
            {
                // "not only … but also" denies nothing.
                return snippet.Words[i + 1].Lower == "only" ? null : i;
            }

            if (snippet.Words[i].IsContent)
            {
                return null;
            }
        }

        return null;
    }
}

using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>A word of the claim may not stand where the window has its opposite.</summary>
internal sealed class AntonymVeto : IVeto
{
    /// <summary>Beyond this distance in a rebuilt sentence two words are not in one place.</summary>
    private const int WidestGap = 5;

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison) => InPlace(comparison) ?? BesideCommonWord(comparison);

    private static Objection? InPlace(Comparison comparison)
    {
        foreach (var gap in comparison.Alignment.Gaps.Where(IsNarrow))
        {
            for (var i = gap.ClaimFrom; i < gap.ClaimTo; i++)
            {
                for (var j = gap.WindowFrom; j < gap.WindowTo; j++)
                {
                    if (Antonyms.Are(comparison.Claim.Words[i], comparison.Window.Words[j]))
                    {
                        return Objection.Says(comparison.Window.Written(j, j + 1), comparison.Claim.Written(i, i + 1));
                    }
                }
            }
        }

        return null;
    }

    /// <summary>In a rebuilt sentence: the opposites stand beside the same word, and neither side has the other's word.</summary>
    private static Objection? BesideCommonWord(Comparison comparison)
    {
        for (var i = 0; i < comparison.Claim.Words.Count; i++)
        {
            var word = comparison.Claim.Words[i];
            if (!word.IsContent || comparison.Alignment[i] >= 0 || Has(comparison.Window, word.Term))
            {
                continue;
            }

            var j = comparison.Window.Words.FindIndex(told => told.IsContent && Antonyms.Are(word, told) && !Has(comparison.Claim, told.Term));
            if (j >= 0 && Neighbours(comparison.Claim, i).Overlaps(Neighbours(comparison.Window, j)))
            {
                return Objection.Says(comparison.Window.Written(j, j + 1), comparison.Claim.Written(i, i + 1));
            }
        }

        return null;
    }

    private static bool Has(Snippet snippet, string term) => snippet.Words.Exists(word => word.Term == term);

    private static HashSet<string> Neighbours(Snippet snippet, int word) =>
        [.. snippet.Words[Math.Max(0, word - 2)..Math.Min(snippet.Words.Count, word + 3)].Where(near => near.IsContent).Select(near => near.Term)];

    private static bool IsNarrow(Gap gap) =>
        gap is { HasClaimWords: true, HasWindowWords: true } && gap.ClaimTo - gap.ClaimFrom <= WidestGap && gap.WindowTo - gap.WindowFrom <= WidestGap;
}

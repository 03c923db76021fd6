using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>A word of the claim may not stand where the window has its opposite.</summary>
internal sealed class AntonymVeto : IVeto
{
    /// <summary>Beyond this distance in a rebuilt sentence two words are not in one place.</summary>
    private const int WidestGap = 5;

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
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

    private static bool IsNarrow(Gap gap) =>
        gap is { HasClaimWords: true, HasWindowWords: true } && gap.ClaimTo - gap.ClaimFrom <= WidestGap && gap.WindowTo - gap.WindowFrom <= WidestGap;
}

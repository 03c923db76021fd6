using ChatBriefing.Library;

namespace ChatBriefing.Grounding;

/// <summary>Verifies one claim against its evidence.</summary>
public static class ClaimVerifier
{
    /// <summary>The finding for <paramref name="claim"/>.</summary>
    public static Finding Verify(Claim claim, IReadOnlyList<Evidence> evidence)
    {
        foreach (var item in evidence)
        {
            var at = item.Text.IndexOf(claim.Text, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new Finding(claim, Verdict.Supported, 1, new EvidenceWindow(item, new TextSpan(at, claim.Text.Length)), "The document says so in these words.");
            }
        }

        return new Finding(claim, Verdict.NotFound, 0, null, "The cited documents do not say this.");
    }
}

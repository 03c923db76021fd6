namespace ChatBriefing.Grounding.Matching;

/// <summary>
/// Words of a claim and of its window that stand in the same place, between two words that both have, but are not the
/// same. One side may be empty.
/// </summary>
/// <param name="ClaimFrom">Index of the claim's first word in the gap.</param>
/// <param name="ClaimTo">Index behind the claim's last word in the gap.</param>
/// <param name="WindowFrom">Index of the window's first word in the gap.</param>
/// <param name="WindowTo">Index behind the window's last word in the gap.</param>
/// <param name="IsInner">Whether a common word stands on both sides.</param>
internal sealed record Gap(int ClaimFrom, int ClaimTo, int WindowFrom, int WindowTo, bool IsInner)
{
    /// <summary>Whether the claim has words here.</summary>
    public bool HasClaimWords => ClaimTo > ClaimFrom;

    /// <summary>Whether the window has words here.</summary>
    public bool HasWindowWords => WindowTo > WindowFrom;
}

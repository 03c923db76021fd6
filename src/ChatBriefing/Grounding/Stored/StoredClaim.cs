namespace ChatBriefing.Grounding.Stored;

/// <summary>A claim of a withheld statement, as stored; those of the sentences shown are checked anew instead.</summary>
/// <param name="Claim">The claim without its evidence.</param>
/// <param name="Evidence">Where the words stand that decided; null when there are none.</param>
public sealed record StoredClaim(CheckedClaim Claim, StoredSpan? Evidence)
{
    /// <summary>What is stored of <paramref name="claim"/>.</summary>
    public static StoredClaim Of(CheckedClaim claim) =>
        new(claim with { Evidence = null }, claim.Evidence is { } evidence ? StoredSpan.Of(evidence) : null);
}

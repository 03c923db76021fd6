using ChatBriefing.Grounding;

namespace ChatBriefing.Channels;

/// <summary>What the last look before posting found.</summary>
/// <param name="Standing">The citations whose quotes stand in the store and may be read.</param>
/// <param name="IsAnyClosed">
/// Whether one of the documents may not be read any more. What was withheld names no source and may have been made of that
/// one, so nothing of it is shown then.
/// </param>
internal sealed record Holding(IReadOnlySet<Citation> Standing, bool IsAnyClosed)
{
    /// <summary>The claims, without words that no longer stand; where a document was closed only those of the sentences that are shown.</summary>
    public IReadOnlyList<CheckedClaim> Of(IReadOnlyList<CheckedClaim> claims, IReadOnlyList<GroundedSentence> shown)
    {
        var texts = shown.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. claims
                .Where(claim => !IsAnyClosed || (texts.Contains(claim.Statement) && (claim.Evidence is null || Standing.Contains(claim.Evidence))))
                .Select(claim => claim.Evidence is { } evidence && !Standing.Contains(evidence) ? claim with { Evidence = null } : claim),
        ];
    }
}

using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>A sentence that was shown, as the audit keeps it.</summary>
/// <param name="Hash">Its words, hashed with the keys of the documents it cites; null when one was deleted meanwhile.</param>
/// <param name="Documents">The documents that it cites.</param>
/// <param name="Claims">What was checked of it.</param>
internal sealed record AuditedSentence(string? Hash, IReadOnlyList<string> Documents, IReadOnlyList<AuditedClaim> Claims)
{
    /// <summary>Whether it, or a claim of it, is made of these very words; false when that cannot be told any more.</summary>
    public bool Means(string words, AuditKeys keys) =>
        keys.HashOf(words, Documents) is { } hash && (hash == Hash || Claims.Any(claim => claim.Hash == hash));

    /// <summary>What is kept of sentences that are shown. Part of a transaction: documents get their keys here.</summary>
    public static async Task<IReadOnlyList<AuditedSentence>> OfAsync(
        LibraryContext context, IReadOnlyList<GroundedSentence> sentences, IReadOnlyList<Citation> citations, IReadOnlyList<CheckedClaim> claims, CancellationToken cancellationToken)
    {
        var keys = await AuditKeys.OfAsync(context, citations.Select(citation => citation.DocumentId), cancellationToken);
        return [.. sentences.Select(sentence => Of(sentence, citations, claims, keys))];
    }

    private static AuditedSentence Of(GroundedSentence sentence, IReadOnlyList<Citation> citations, IReadOnlyList<CheckedClaim> claims, AuditKeys keys)
    {
        var documents = citations.Where(citation => sentence.Citations.Contains(citation.Number)).Select(citation => citation.DocumentId).Distinct().Order(StringComparer.Ordinal).ToList();
        var own = claims.Where(claim => claim.Statement == sentence.Text).Select(claim => new AuditedClaim(
            keys.HashOf(claim.Text, documents), claim.Verdict.ToString().ToLowerInvariant(), Math.Round(claim.Score, 4), claim.Evidence is { } evidence ? SpanOf(evidence, keys) : null));
        return new AuditedSentence(keys.HashOf(sentence.Text, documents), documents, [.. own]);
    }

    private static AuditedSpan SpanOf(Citation evidence, AuditKeys keys) =>
        new(evidence.DocumentId, evidence.Version, evidence.Start, evidence.Length, keys.HashOf(evidence.Quote, evidence.DocumentId));
}

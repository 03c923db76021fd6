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
}

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>A claim of a sentence that was shown, and why it was let through.</summary>
/// <param name="Hash">Its words, hashed as those of its sentence.</param>
/// <param name="Verdict">What the check found.</param>
/// <param name="Score">How much of the claim the evidence bears out, 0 to 1.</param>
/// <param name="Evidence">The words that decided; null when they were deleted meanwhile.</param>
internal sealed record AuditedClaim(string? Hash, string Verdict, double Score, AuditedSpan? Evidence);

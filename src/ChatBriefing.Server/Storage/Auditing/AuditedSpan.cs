namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Words of a document as the audit keeps them: where they stand, and their hash.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">The version.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Hash">The quote, hashed with the document's key; null when it was deleted meanwhile.</param>
internal sealed record AuditedSpan(string Document, int Version, int Start, int Length, string? Hash);

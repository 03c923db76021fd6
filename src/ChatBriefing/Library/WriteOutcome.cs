namespace ChatBriefing.Library;

/// <summary>What became of a document that was to be stored.</summary>
/// <param name="Status">Added, a new version, or already there.</param>
/// <param name="DocumentId">The document that now holds the content.</param>
/// <param name="Version">The version that holds it.</param>
public sealed record WriteOutcome(WriteStatus Status, string DocumentId, int Version);

namespace ChatBriefing.Library;

/// <summary>Which version of which document.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Number">The version's number, from 1.</param>
public readonly record struct VersionKey(string DocumentId, int Number);

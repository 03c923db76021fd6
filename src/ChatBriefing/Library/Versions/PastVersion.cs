namespace ChatBriefing.Library.Versions;

/// <summary>A stored version with days on which it was in force.</summary>
/// <param name="Version">The version.</param>
/// <param name="Days">The days.</param>
public sealed record PastVersion(DocumentVersion Version, InForce Days);

namespace ChatBriefing.Library.Versions;

/// <summary>A sentence that changed between two versions, as it was and as it is.</summary>
/// <param name="Old">What it said; null when it was added.</param>
/// <param name="New">What it says; null when it was taken out.</param>
public sealed record VersionChange(VersionQuote? Old, VersionQuote? New);

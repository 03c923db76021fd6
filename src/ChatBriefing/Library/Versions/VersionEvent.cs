namespace ChatBriefing.Library.Versions;

/// <summary>Something that happened to a document, as its timeline counts it.</summary>
/// <param name="Version">The version that was published; null when the document left the library.</param>
/// <param name="Day">The day it happened (UTC).</param>
/// <param name="Date">The date that the published version says it has; null when it says none.</param>
public sealed record VersionEvent(int? Version, DateOnly Day, DateOnly? Date);

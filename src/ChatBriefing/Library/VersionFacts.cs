namespace ChatBriefing.Library;

/// <summary>What a list of versions tells of one.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The date the document says it has; null when it says none.</param>
/// <param name="AddedAt">When it was stored.</param>
/// <param name="Length">Characters of its text.</param>
/// <param name="IsCurrent">Whether the search finds it.</param>
public sealed record VersionFacts(int Number, string Title, DateOnly? Date, DateTimeOffset AddedAt, int Length, bool IsCurrent);

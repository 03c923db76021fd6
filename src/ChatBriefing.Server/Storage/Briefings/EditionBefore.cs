namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>What the editions before one came to.</summary>
/// <param name="ToChange">The last change that one of them looked at; null when there was none.</param>
/// <param name="WrittenAt">When the last was written.</param>
/// <param name="PostedAt">When anything was last posted; null for never.</param>
internal sealed record EditionBefore(long? ToChange, DateTimeOffset? WrittenAt, DateTimeOffset? PostedAt);

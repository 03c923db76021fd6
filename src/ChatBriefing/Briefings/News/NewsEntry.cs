using ChatBriefing.Library;

namespace ChatBriefing.Briefings.News;

/// <summary>A document that is new or says something else than at the last edition, however often it changed between.</summary>
/// <param name="New">What it says now.</param>
/// <param name="Old">What it said at the last edition; null when it was not there, or that version is no longer stored.</param>
internal sealed record NewsEntry(DocumentVersion New, DocumentVersion? Old);

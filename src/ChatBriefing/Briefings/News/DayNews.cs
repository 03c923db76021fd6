using ChatBriefing.Library;

namespace ChatBriefing.Briefings.News;

/// <summary>What happened to the documents of a subscription since its last edition.</summary>
/// <param name="Entries">The new and changed documents, in the order of their last change.</param>
/// <param name="Withdrawn">Those that were withdrawn, and may still be named.</param>
/// <param name="Gone">Ids of those that were there and are deleted; what they were called, and in which collection, nobody knows any more.</param>
internal sealed record DayNews(IReadOnlyList<NewsEntry> Entries, IReadOnlyList<WithdrawnDocument> Withdrawn, IReadOnlyList<string> Gone);

using System.Globalization;
using ChatBriefing.Library;

namespace ChatBriefing.Briefings.News;

/// <summary>What happened to the documents of a subscription since its last edition.</summary>
/// <param name="Entries">The new and changed documents, in the order of their last change.</param>
/// <param name="Withdrawn">Those that were withdrawn, and may still be named.</param>
/// <param name="Gone">Ids of those that were there and are deleted; what they were called, and in which collection, nobody knows any more.</param>
/// <param name="IsCut">Whether there were more than one edition looks at.</param>
internal sealed record DayNews(IReadOnlyList<NewsEntry> Entries, IReadOnlyList<WithdrawnDocument> Withdrawn, IReadOnlyList<string> Gone, bool IsCut)
{
    /// <summary>What readers should know of it; empty when there is nothing.</summary>
    public string Notice => IsCut
        ? string.Create(CultureInfo.InvariantCulture, $"More documents came than one briefing looks at: this one is of the newest {Entries.Count:N0} only.")
        : "";
}

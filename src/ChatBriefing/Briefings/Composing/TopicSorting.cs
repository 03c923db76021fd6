using ChatBriefing.Briefings.News;
using ChatBriefing.Briefings.Topics;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Sorts documents by the topics of a subscription; what fits none is left out.</summary>
/// <param name="profiles">The topics.</param>
/// <param name="isOpen">Whether the subscription names no topic and wants everything.</param>
internal sealed class TopicSorting(IReadOnlyList<TopicProfile> profiles, bool isOpen)
{
    /// <summary>The documents that belong to a topic, read and with its name.</summary>
    public async Task<IReadOnlyList<NewsDocument>> SortAsync(IReadOnlyList<NewsEntry> entries, CancellationToken cancellationToken) =>
        [.. (await SideBySide.MakeAsync(entries, (entry, _) => ValueTask.FromResult(Sorted(entry)), cancellationToken)).OfType<NewsDocument>()];

    /// <summary>The topic of a document of which only the title is known; empty when all are wanted, null when it fits none.</summary>
    public string? TopicOf(string title) => isOpen ? "" : Best(profile => profile.Fit(title, [], NewsDocument.VectorOf(title, [])));

    private NewsDocument? Sorted(NewsEntry entry)
    {
        var document = NewsDocument.Of(entry);
        return isOpen ? document
            : Best(profile => profile.Fit(document.Version.Title, document.Sentences, document.Vector)) is { } topic ? document with { Topic = topic }
            : null;
    }

    private string? Best(Func<TopicProfile, double> fit) =>
        profiles.Select(profile => (profile.Name, Fit: fit(profile))).Where(pair => pair.Fit > 0).OrderByDescending(pair => pair.Fit).Select(pair => pair.Name).FirstOrDefault();
}

using ChatBriefing.Briefings.Composing;
using ChatBriefing.Briefings.News;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Briefings.Topics;

/// <summary>Shows what a topic would have matched in the last 30 days, so that whoever writes it sees whether it is too wide or too narrow.</summary>
public sealed class TopicPreview(ReadableLibrary library, TopicReader topics, TimeProvider time)
{
    /// <summary>How far back it looks.</summary>
    public static TimeSpan Reach { get; } = TimeSpan.FromDays(30);

    /// <summary>Most documents that are looked at, the newest first.</summary>
    private const int MostDocuments = 2_000;

    /// <summary>The documents that the topic would have matched.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="collections">Collections to look at; empty for all that <paramref name="audience"/> may read.</param>
    /// <param name="audience">Who will see them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<TopicHits> MatchAsync(Topic topic, IReadOnlyList<string> collections, Audience audience, CancellationToken cancellationToken)
    {
        var profiles = await topics.ReadAsync([topic], audience, cancellationToken);
        var since = time.GetUtcNow() - Reach;
        var all = await library.ListAsync(null, audience, cancellationToken);
        var scope = new NewsScope(collections, Readable.Everything);
        var looked = all.Where(document => document.AddedAt >= since && scope.Holds(document.Collection)).Take(MostDocuments).ToList();
        var hits = new List<TopicHit>();
        foreach (var document in profiles.Count == 0 ? [] : looked)
        {
            if (await library.FindAsync(document.Id, document.Version, audience, cancellationToken) is not { } version)
            {
                continue;
            }

            var sentences = SentenceReader.Read(version);
            if (profiles[0].Fit(version.Title, sentences, NewsDocument.VectorOf(version.Title, sentences)) is > 0 and var fit)
            {
                hits.Add(new TopicHit(document, fit));
            }
        }

        return new TopicHits(looked.Count, hits);
    }
}

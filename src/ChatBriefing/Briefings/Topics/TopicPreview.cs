using ChatBriefing.Briefings.Composing;
using ChatBriefing.Briefings.News;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Briefings.Topics;

/// <summary>Shows what topics would have matched in the last 30 days, so that whoever writes them sees which is too wide or too narrow.</summary>
public sealed class TopicPreview(ReadableLibrary library, TopicReader topics, TimeProvider time)
{
    /// <summary>How far back it looks.</summary>
    public static TimeSpan Reach { get; } = TimeSpan.FromDays(30);

    /// <summary>Most documents that are looked at, the newest first.</summary>
    private const int MostDocuments = 2_000;

    /// <summary>The documents that each of the topics would have matched, in their order. A document may match several.</summary>
    /// <param name="wanted">The topics.</param>
    /// <param name="collections">Collections to look at; empty for all that <paramref name="audience"/> may read.</param>
    /// <param name="audience">Who will see them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<TopicHits>> MatchAsync(IReadOnlyList<Topic> wanted, IReadOnlyList<string> collections, Audience audience, CancellationToken cancellationToken)
    {
        var profiles = new List<TopicProfile?>();
        foreach (var topic in wanted)
        {
            profiles.Add(await topics.ReadAsync([topic], audience, cancellationToken) is [var profile] ? profile : null);
        }

        var since = time.GetUtcNow() - Reach;
        var all = await library.ListAsync(null, audience, cancellationToken);
        var scope = new NewsScope(collections, Readable.Everything);
        var looked = all.Where(document => document.AddedAt >= since && scope.Holds(document.Collection)).Take(MostDocuments).ToList();
        var hits = profiles.ConvertAll(_ => new List<TopicHit>());
        foreach (var document in profiles.Exists(profile => profile is not null) ? looked : [])
        {
            if (await library.FindAsync(document.Id, document.Version, audience, cancellationToken) is not { } version)
            {
                continue;
            }

            var sentences = SentenceReader.Read(version);
            var vector = NewsDocument.VectorOf(version.Title, sentences);
            for (var at = 0; at < profiles.Count; at++)
            {
                if (profiles[at]?.Fit(version.Title, sentences, vector) is > 0 and var fit)
                {
                    hits[at].Add(new TopicHit(document, fit));
                }
            }
        }

        return [.. profiles.Zip(hits, (profile, found) => new TopicHits(profile?.Name ?? "", looked.Count, found))];
    }
}

using System.Runtime.CompilerServices;
using ChatBriefing.Briefings.Composing;
using ChatBriefing.Briefings.News;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Briefings.Topics;

/// <summary>Shows what topics would have matched in the last 30 days, so that whoever writes them sees which is too wide or too narrow.</summary>
public sealed class TopicPreview(ReadableLibrary library, IVersionBatchReader versions, ICollectionReaders readers, TopicReader topics, TimeProvider time)
{
    /// <summary>Most documents that are looked at, the newest first.</summary>
    private const int MostDocuments = 2_000;

    /// <summary>Read at once: they may be long.</summary>
    private const int AtOnce = 50;

    /// <summary>Somebody waits for it: what was looked at by then has to do.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>How far back it looks.</summary>
    public static TimeSpan Reach { get; } = TimeSpan.FromDays(30);

    /// <summary>The documents that each of the topics would have matched, in their order. A document may match several.</summary>
    /// <param name="wanted">The topics.</param>
    /// <param name="collections">Collections to look at; empty for all that <paramref name="audience"/> may read.</param>
    /// <param name="audience">Who will see them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<TopicHits>> MatchAsync(IReadOnlyList<Topic> wanted, IReadOnlyList<string> collections, Audience audience, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        var profiles = new List<TopicProfile?>();
        foreach (var topic in wanted)
        {
            profiles.Add(await topics.ReadAsync([topic], audience, cancellationToken) is [var profile] ? profile : null);
        }

        var since = time.GetUtcNow() - Reach;
        var all = await library.ListAsync(null, audience, cancellationToken);
        var scope = new NewsScope(collections, Readable.Everything);
        var recent = all.Where(document => document.AddedAt >= since && scope.Holds(document.Collection)).ToList();
        var hits = profiles.ConvertAll(_ => new List<TopicHit>());
        var looked = 0;
        await foreach (var (document, version) in ReadAsync(profiles.Exists(profile => profile is not null) ? recent : [], audience, cancellationToken))
        {
            looked++;
            if (version is not null)
            {
                Match(document, version, profiles, hits);
            }

            if (looked == MostDocuments || time.GetElapsedTime(begun) >= Longest)
            {
                break;
            }
        }

        return [.. profiles.Zip(hits, (profile, found) => new TopicHits(profile?.Name ?? "", looked, found) { IsCut = looked < recent.Count })];
    }

    private async IAsyncEnumerable<(Document Document, DocumentVersion? Version)> ReadAsync(IReadOnlyList<Document> documents, Audience audience, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in documents.Chunk(AtOnce))
        {
            var read = await versions.ReadAsync([.. batch.Select(document => new VersionKey(document.Id, document.Version))], cancellationToken);

            // Behind the documents: of a collection that is closed by now, nothing that was read before the closing goes on.
            var readable = (await readers.ReadAsync(cancellationToken)).For(audience);
            foreach (var document in batch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return (document, read.GetValueOrDefault(new VersionKey(document.Id, document.Version)) is { } version && readable.Allows(version.Collection) ? version : null);
            }
        }
    }

    private static void Match(Document document, DocumentVersion version, List<TopicProfile?> profiles, List<List<TopicHit>> hits)
    {
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
}

using ChatBriefing.Library.Fetching;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Library.Following;

/// <summary>Brings the library in step with a feed or page: new items, new versions, pages that are gone.</summary>
public sealed class FeedFollower(
    AddressFetcher fetcher,
    Ingester ingester,
    HeldDocuments held,
    IFollowWriter writer,
    IOptions<FollowingOptions> options,
    IOptions<ReadingOptions> reading,
    TimeProvider time)
{
    /// <summary>A page is gone when the server says so this often in a row: sites fail for an hour.</summary>
    private const int GoneLooks = 3;

    private readonly HostPace pace = new(TimeSpan.FromSeconds(options.Value.HostGapSeconds), time);

    /// <summary>Looks at it when it is due; tells what became of what was new. Empty when it is not due or nothing is new.</summary>
    public async Task<IReadOnlyList<IngestOutcome>> FollowAsync(FeedSetting feed, CancellationToken cancellationToken)
    {
        var known = (await held.ReadAsync(feed.Origin, cancellationToken)).ToDictionary(item => item.Item, StringComparer.Ordinal);
        var self = known.GetValueOrDefault("") ?? new FollowedItem(feed.Origin, "");
        if (self.NextAt > time.GetUtcNow())
        {
            return [];
        }

        if (known.Values.Any(item => item.Item.Length > 0 && item.Stamp.Length == 0))
        {
            // One of its items is to be read again, for which the feed is needed whole.
            self = self with { ETag = null, LastModified = null };
        }

        await pace.TakeTurnAsync(new Uri(feed.Address).IdnHost, cancellationToken);
        switch (await fetcher.FetchAsync(new FetchRequest(feed.Address, self.ETag, self.LastModified), cancellationToken))
        {
            case FetchedContent content:
                return await TakeAsync(feed, self, known, content, cancellationToken);
            case FetchRefusal refusal:
                await FailAsync(feed, self, refusal, cancellationToken);
                return [];
            default:
                await writer.WriteAsync([Seen(feed, self)], [], cancellationToken);
                return [];
        }
    }

    private async Task<IReadOnlyList<IngestOutcome>> TakeAsync(
        FeedSetting feed, FollowedItem self, Dictionary<string, FollowedItem> known, FetchedContent content, CancellationToken cancellationToken)
    {
        var seen = Seen(feed, self) with { ETag = content.ETag, LastModified = content.LastModified };
        if (FeedEntries.Read(feed.Address, content.Content, reading.Value.MaxDepth) is not { } entries)
        {
            var page = IncomingFile.FromBytes(content.Name, content.Content) with { Source = feed.Address, Collection = feed.Collection };
            var read = await StoreAsync([page], cancellationToken);
            await RememberAsync([self], [seen.Read(read[0])], cancellationToken);
            return read;
        }

        var fresh = entries.Where(entry => (known.GetValueOrDefault(entry.Source) ?? known.GetValueOrDefault(FollowedItem.MarkOf(entry.Source)))?.Stamp != entry.Stamp).ToList();
        var outcomes = await StoreAsync(fresh.Select(entry => FileOf(feed, entry)), cancellationToken);
        List<FollowedItem> items = [.. fresh.Zip(outcomes, (entry, outcome) =>
            ((known.GetValueOrDefault(entry.Source) ?? new FollowedItem(feed.Origin, entry.Source)) with { Stamp = entry.Stamp, SeenAt = time.GetUtcNow() }).Read(outcome))];
        items.AddRange(Absent(known.Values, entries));
        await RememberAsync([.. items.Select(item => known.GetValueOrDefault(item.Item)).OfType<FollowedItem>()], [seen, .. items], cancellationToken);
        return outcomes;
    }

    /// <summary>
    /// Those that were to be read again and are in the feed no more, so that it is not fetched whole for them at every look.
    /// No item has their stamp: the words of one that comes back are read, changed or not.
    /// </summary>
    private static IEnumerable<FollowedItem> Absent(IEnumerable<FollowedItem> known, IEnumerable<FeedEntry> entries) => known
        .Where(item => item is { Item.Length: > 0, Stamp.Length: 0 })
        .ExceptBy(entries.SelectMany(entry => new[] { entry.Source, FollowedItem.MarkOf(entry.Source) }), item => item.Item)
        .Select(item => item with { Stamp = "absent" });

    private async Task RememberAsync(IReadOnlyCollection<FollowedItem> before, IReadOnlyList<FollowedItem> after, CancellationToken cancellationToken)
    {
        await held.ReleaseAsync(before, after, cancellationToken);
        await writer.WriteAsync(after, [], cancellationToken);
    }

    private static IncomingFile FileOf(FeedSetting feed, FeedEntry entry) =>
        IncomingFile.FromBytes("item.html", System.Text.Encoding.UTF8.GetBytes(entry.Page)) with
        {
            Source = entry.Source,
            Collection = feed.Collection,
            Title = entry.Title,
            Date = entry.Date,
        };

    private async Task FailAsync(FeedSetting feed, FollowedItem self, FetchRefusal refusal, CancellationToken cancellationToken)
    {
        var isGone = refusal.Kind == FetchFault.Gone;

        // Failures of another kind between them begin the count of "gone" anew: the mark stands in the stamp.
        var gone = isGone ? (int.TryParse(self.Stamp, out var before) ? before : 0) + 1 : 0;
        var isOver = gone >= GoneLooks && self.DocumentId is not null;
        var wait = BackOff.After(TimeSpan.FromMinutes(feed.IntervalMinutes), self.Failures + 1, refusal.RetryAfter, Random.Shared.NextDouble());
        var failed = self with
        {
            Stamp = isGone ? gone.ToString(System.Globalization.CultureInfo.InvariantCulture) : "",
            DocumentId = isOver ? null : self.DocumentId,
            HolderVersion = isOver ? null : self.HolderVersion,
            ETag = isOver ? null : self.ETag,
            LastModified = isOver ? null : self.LastModified,
            Failures = self.Failures + 1,
            Error = refusal.Reason,
            NextAt = time.GetUtcNow() + wait,
        };
        await RememberAsync([self], [failed], cancellationToken);
    }

    private FollowedItem Seen(FeedSetting feed, FollowedItem self) => self with
    {
        Stamp = "",
        Failures = 0,
        Error = "",
        SeenAt = time.GetUtcNow(),
        NextAt = time.GetUtcNow() + BackOff.After(TimeSpan.FromMinutes(feed.IntervalMinutes), 0, null, Random.Shared.NextDouble()),
    };

    private async Task<List<IngestOutcome>> StoreAsync(IEnumerable<IncomingFile> files, CancellationToken cancellationToken)
    {
        var outcomes = new List<IngestOutcome>();
        await foreach (var outcome in ingester.AddAsync(files, cancellationToken))
        {
            outcomes.Add(outcome);
        }

        return outcomes;
    }
}

using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Library.Following;

/// <summary>Brings the library in step with a folder: new files, changed files, files that are gone.</summary>
public sealed class FolderFollower(
    DocumentReaders readers,
    Ingester ingester,
    HeldDocuments held,
    IFollowWriter writer,
    TimeProvider time)
{
    /// <summary>Looks once and tells what became of each file that was new, changed or gone.</summary>
    public async Task<FolderRound> FollowAsync(FollowedOrigin origin, CancellationToken cancellationToken)
    {
        var remembered = await held.ReadAsync(origin, cancellationToken);
        var known = remembered.Where(item => item.Item.Length > 0).ToList();
        var listing = FolderListing.Of(origin.Place, readers.Extensions);
        var plan = FolderPlanner.Plan(listing, known, time.GetUtcNow());
        var files = plan.Read.Select(file => IncomingFile.FromPath(file.Path, file.Path) with { Collection = origin.Collection });

        // That the folder is followed is to be known when its first files are stored: equal files share a document.
        if (remembered.Count == known.Count)
        {
            await writer.WriteAsync([new FollowedItem(origin, "")], [], cancellationToken);
        }

        var outcomes = new List<IngestOutcome>();
        await foreach (var outcome in ingester.AddAsync(files, cancellationToken))
        {
            outcomes.Add(outcome);
        }

        // The origin's own row tells that the folder was looked at, and what was wrong with it.
        var self = new FollowedItem(origin, "") { SeenAt = listing.Fault is null ? time.GetUtcNow() : null, Error = listing.Fault ?? "" };
        var before = known.ToLookup(item => item.Item, StringComparer.Ordinal);
        List<FollowedItem> seen = [.. plan.Read.Zip(outcomes, (file, outcome) => Remember(origin, file, before[file.Path].FirstOrDefault(), outcome))];
        await held.ReleaseAsync([.. plan.Gone, .. seen.SelectMany(item => before[item.Item])], seen, cancellationToken);
        await writer.WriteAsync([self, .. plan.Missed, .. seen], plan.Gone, cancellationToken);
        return new FolderRound(outcomes, plan.Gone.Count, listing.Fault);
    }

    /// <summary>A file that cannot be read is known by its stamp all the same, so that it is told of once.</summary>
    private FollowedItem Remember(FollowedOrigin origin, FolderFile file, FollowedItem? before, IngestOutcome outcome)
    {
        // Where another source's document held it and says something else by now, nothing of it is left to keep.
        var kept = before is { Stamp.Length: > 0 } ? before : null;
        var item = new FollowedItem(origin, file.Path) { DocumentId = kept?.DocumentId, HolderVersion = kept?.HolderVersion };
        return item.Read(outcome) with { Stamp = file.Stamp, SeenAt = time.GetUtcNow() };
    }
}

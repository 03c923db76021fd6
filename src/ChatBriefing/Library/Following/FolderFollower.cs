using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Library.Following;

/// <summary>Brings the library in step with a folder: new files, changed files, files that are gone.</summary>
public sealed class FolderFollower(
    DocumentReaders readers,
    Ingester ingester,
    IDocumentWithdrawer withdrawer,
    IFollowReader reader,
    IFollowWriter writer,
    TimeProvider time)
{
    /// <summary>Looks once and tells what became of each file that was new, changed or gone.</summary>
    public async Task<FolderRound> FollowAsync(FollowedOrigin origin, CancellationToken cancellationToken)
    {
        var known = (await reader.ReadAsync(origin, cancellationToken)).Where(item => item.Item.Length > 0).ToList();
        var listing = FolderListing.Of(origin.Place, readers.Extensions);
        var plan = FolderPlanner.Plan(listing, known, time.GetUtcNow());
        var files = plan.Read.Select(file => IncomingFile.FromPath(file.Path, file.Path) with { Collection = origin.Collection });
        var outcomes = new List<IngestOutcome>();
        await foreach (var outcome in ingester.AddAsync(files, cancellationToken))
        {
            outcomes.Add(outcome);
        }

        foreach (var item in plan.Gone.Where(item => item.DocumentId is not null && !IsHeldByOther(item, known, plan.Gone)))
        {
            await withdrawer.WithdrawAsync(item.DocumentId!, cancellationToken);
        }

        // The origin's own row tells that the folder was looked at, and what was wrong with it.
        var self = new FollowedItem(origin, "") { SeenAt = listing.Fault is null ? time.GetUtcNow() : null, Error = listing.Fault ?? "" };
        var seen = plan.Read.Zip(outcomes, (file, outcome) => Remember(origin, file, outcome));
        await writer.WriteAsync([self, .. plan.Missed, .. seen], plan.Gone, cancellationToken);
        return new FolderRound(outcomes, plan.Gone.Count, listing.Fault);
    }

    /// <summary>Equal files of a collection are one document, which stays as long as one of them does.</summary>
    private static bool IsHeldByOther(FollowedItem item, List<FollowedItem> known, IReadOnlyList<FollowedItem> gone) =>
        known.Exists(other => other.DocumentId == item.DocumentId && other.Item != item.Item && !gone.Contains(other));

    private FollowedItem Remember(FollowedOrigin origin, FolderFile file, IngestOutcome outcome) => new(origin, file.Path)
    {
        Stamp = file.Stamp,
        DocumentId = outcome.DocumentId,
        Error = outcome.Reason ?? "",
        SeenAt = time.GetUtcNow(),
    };
}

using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>
/// Hands taken runs to writers, each to one at a time, under a lease and a fencing number. Of one subscription, and for one
/// destination, one is written after the other: the later must know what the earlier tells.
/// </summary>
internal sealed class EditionQueue(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    WorkSignal<PostRow> posts,
    ICrashSite site,
    TimeProvider time,
    IOptions<BriefingOptions> options)
{
    /// <summary>Those that are looked at in one go; many may wait for the same few channels.</summary>
    private const int Look = 64;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Takes up to <paramref name="limit"/> of those that nobody holds, those longest due first. What somebody holds bars the
    /// others of its subscription and its destination until it is written, given up, or its lease runs out.
    /// </summary>
    public async Task<IReadOnlyList<TakenEdition>> TakeAsync(int limit, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        if (!await context.Editions.AnyAsync(row => row.State == EditionState.Claimed && row.LeasedUntil <= now, cancellationToken))
        {
            return [];
        }

        // Two processes must not take two for one destination at once: what is held is read and taken in one go.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var waiting = await context.Editions
            .Where(row => row.State == EditionState.Claimed && row.LeasedUntil <= now)
            .OrderBy(row => row.DueAt)
            .Take(Look)
            .ToListAsync(cancellationToken);
        var barred = (await context.Editions.AsNoTracking().Where(row => row.State == EditionState.Claimed && row.LeasedUntil > now).ToListAsync(cancellationToken))
            .SelectMany(BarsOf).ToHashSet(StringComparer.Ordinal);
        var (rows, lapsed) = (new List<EditionRow>(), 0);
        foreach (var row in waiting.TakeWhile(_ => rows.Count < limit).Where(row => !barred.Overlaps(BarsOf(row))))
        {
            barred.UnionWith(BarsOf(row));
            row.Fence++;
            row.Attempts++;
            row.LeasedUntil = now + options.Value.Lease;
            rows.Add(row);
            lapsed += await ReviewRows.LapseAllAsync(context, row.SubscriptionId, "A later briefing was begun before anybody decided.", now, cancellationToken);
        }

        try
        {
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process was quicker; what is left is found at the next look.
            return [];
        }

        if (lapsed > 0)
        {
            posts.Raise();
        }

        return rows.ConvertAll(row => new TakenEdition(EditionRows.RecordOf(row), row.Fence, row.Attempts));
    }

    /// <summary>Names of what no two editions are written for at once.</summary>
    private static string[] BarsOf(EditionRow row) => [$"subscription {row.SubscriptionId}", $"destination {DestinationKey.Of(EditionRows.OriginOf(row).Destination)}"];

    /// <summary>Gives one back that could not be written; it is tried again after 2 s, 4 s, 8 s …</summary>
    public async Task ReleaseAsync(TakenEdition taken, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + (FirstWait * Math.Pow(2, Math.Min(taken.Attempts - 1, 10)));
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Editions.Where(row => row.Id == taken.Edition.Id && row.Fence == taken.Fence && row.State == EditionState.Claimed)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.LeasedUntil, until), cancellationToken);
    }

    /// <summary>
    /// What the editions before this one came to, as far as they reached, or may still reach, their readers. What an editor
    /// decided against is not brought again; what nobody decided about is.
    /// </summary>
    public async Task<EditionBefore> BeforeAsync(EditionRecord edition, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counted = context.Editions.Where(row => row.SubscriptionId == edition.SubscriptionId && row.Id != edition.Id
            && (row.State == EditionState.Posted || row.State == EditionState.Queued || row.State == EditionState.Unknown || row.State == EditionState.Empty || row.State == EditionState.Skipped));

        // One may have been written while the one before was on its way, and that was refused: nobody told its changes.
        var untold = await context.Editions
            .Where(row => row.SubscriptionId == edition.SubscriptionId && row.Id != edition.Id && row.State == EditionState.Failed && row.FromChange < row.ToChange
                && !counted.Any(other => other.FromChange <= row.FromChange && other.ToChange >= row.ToChange))
            .MinAsync(row => (long?)row.FromChange, cancellationToken);
        var last = await counted.MaxAsync(row => (long?)row.ToChange, cancellationToken);
        return new EditionBefore(
            untold < last ? untold : last,
            await counted.MaxAsync(row => row.WrittenAt, cancellationToken),
            await counted.Where(row => row.State != EditionState.Empty && row.State != EditionState.Skipped).MaxAsync(row => row.WrittenAt, cancellationToken));
    }

    /// <summary>Ends the writing: the edition and its posts in one transaction. False, and nothing stored, when another worker took it over meanwhile.</summary>
    public async Task<bool> FinishAsync(TakenEdition taken, EditionEnd end, CancellationToken cancellationToken)
    {
        site.Reach(CrashPoint.BeforeEditionStored);
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var row = await context.Editions.SingleOrDefaultAsync(
                row => row.Id == taken.Edition.Id && row.Fence == taken.Fence && row.State == EditionState.Claimed, cancellationToken);
            if (row is null)
            {
                return false;
            }

            await EditionEnds.WriteAsync(context, row, end, time.GetUtcNow(), cancellationToken);
            try
            {
                await context.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                return false;
            }

            await transaction.CommitAsync(cancellationToken);
        }

        posts.Raise();
        return true;
    }
}

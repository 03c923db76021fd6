using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Hands taken runs to writers, each to one at a time, under a lease and a fencing number.</summary>
internal sealed class EditionQueue(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    WorkSignal<PostRow> posts,
    ICrashSite site,
    TimeProvider time,
    IOptions<BriefingOptions> options)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    /// <summary>Takes up to <paramref name="limit"/> of those that nobody holds, those longest due first.</summary>
    public async Task<IReadOnlyList<TakenEdition>> TakeAsync(int limit, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var rows = await context.Editions
            .Where(row => row.State == EditionState.Claimed && row.LeasedUntil <= now)
            .OrderBy(row => row.DueAt)
            .Take(limit)
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            row.Fence++;
            row.Attempts++;
            row.LeasedUntil = now + options.Value.Lease;
        }

        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process was quicker; what is left is found at the next look.
            return [];
        }

        return rows.ConvertAll(row => new TakenEdition(EditionRows.RecordOf(row), row.Fence, row.Attempts));
    }

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
        var counted = context.Editions.AsNoTracking().Where(row => row.SubscriptionId == edition.SubscriptionId && row.Id != edition.Id
            && (row.State == EditionState.Posted || row.State == EditionState.Queued || row.State == EditionState.Unknown || row.State == EditionState.Empty || row.State == EditionState.Skipped));
        return new EditionBefore(
            await counted.MaxAsync(row => (long?)row.ToChange, cancellationToken),
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

using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Planning;
using ChatBriefing.Briefings.Schedules;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>
/// Takes the runs that are due, each by a row that is unique by subscription, day and slot: of several processes one
/// gets it, whatever their clocks say.
/// </summary>
internal sealed partial class RunClaimer(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    RunPlanner planner,
    ICrashSite site,
    TimeProvider time,
    ILogger<RunClaimer> logger)
{
    /// <summary>Subscriptions that are looked at in one go.</summary>
    public const int AtOnce = 50;

    /// <summary>Holidays and zones may be other ones by then.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromHours(1);

    /// <summary>Takes them; how many subscriptions were looked at is returned, so that the caller knows whether more wait.</summary>
    public async Task<int> ClaimAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        List<string> ids;
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            ids = await context.Subscriptions.Where(row => !row.IsPaused && row.LookAt <= now).OrderBy(row => row.LookAt).Take(AtOnce).Select(row => row.Id).ToListAsync(cancellationToken);
        }

        foreach (var id in ids)
        {
            await ClaimAsync(id, now, cancellationToken);
        }

        return ids.Count;
    }

    private async Task ClaimAsync(string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Subscriptions.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { IsPaused: false } row)
        {
            return;
        }

        if (ChatJson.TryRead<Subscription>(row.Payload) is not { } subscription)
        {
            // Nobody could ever run it, and it must not be looked at every second.
            row.LookAt = now + LookAgain;
            row.Trouble = "Its record cannot be read by this release.";
        }
        else if (!RunPlanner.KnowsZone(subscription.Schedule.Zone))
        {
            row.LookAt = now + LookAgain;
            row.Trouble = ZoneNames.Unknown(subscription.Schedule.Zone);
        }
        else
        {
            var due = planner.Due(subscription, row.RunsFrom, await LastAsync(context, id, cancellationToken), now);
            var next = planner.NextAfter(subscription, now) ?? DateTimeOffset.MaxValue;
            row.LookAt = next - now > LookAgain ? now + LookAgain : next;
            if (due is not null)
            {
                site.Reach(CrashPoint.BeforeRunClaim);
                await AddAsync(context, subscription, due, now, cancellationToken);
            }
        }

        await SaveAsync(context, id, cancellationToken);
        if (context.ChangeTracker.Entries<EditionRow>().Any())
        {
            site.Reach(CrashPoint.AfterRunClaim);
        }
    }

    private async Task AddAsync(LibraryContext context, Subscription subscription, DueRun due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // One in review would come out after the one that tells more: its time is over.
        await ReviewRows.LapseAllAsync(context, subscription.Id, "The next one was due before anybody decided.", now, cancellationToken);
        context.Editions.Add(EditionRows.Of(subscription, due.Slot, EditionRows.SlotOf(due.Slot), due.IsLate, now));
        if (due.Dropped > 0)
        {
            Log.Dropped(logger, subscription.Id, due.Dropped);
        }
    }

    private static async Task<LastRun?> LastAsync(LibraryContext context, string id, CancellationToken cancellationToken)
    {
        var last = await context.Editions.AsNoTracking()
            .Where(row => row.SubscriptionId == id && !row.IsWished)
            .OrderByDescending(row => row.DueAt)
            .FirstOrDefaultAsync(cancellationToken);
        return last is not null && TimeOnly.TryParseExact(last.Slot, "HH:mm", out var at)
            ? new LastRun(last.LocalDate, at, EditionRows.OriginOf(last).Zone, last.DueAt)
            : null;
    }

    private async Task SaveAsync(LibraryContext context, string id, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException fault) when (WriteConflict.IsLost(fault))
        {
            // Another process took the run at this moment, or the subscription went; the next look tells. A database that
            // is held or full is for the worker's loop, which waits before it asks again.
            Log.Taken(logger, id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Subscription {Subscription}: {Count} older runs were missed and are not made up.")]
        public static partial void Dropped(ILogger logger, string subscription, int count);

        [LoggerMessage(2, LogLevel.Debug, "A run of subscription {Subscription} was taken by another process.")]
        public static partial void Taken(ILogger logger, string subscription);
    }
}

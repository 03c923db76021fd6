using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Hands waiting turns to workers, each to one at a time, under a lease and a fencing number.</summary>
internal sealed partial class TurnQueue(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    TimeProvider time,
    IOptions<ChannelOptions> options,
    ILogger<TurnQueue> logger)
{
    /// <summary>Takes the oldest turns that nobody holds, of each thread the first.</summary>
    public async Task<IReadOnlyList<TakenTurn>> TakeAsync(int limit, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var rows = await context.Turns
            .Where(row => row.LeasedUntil <= now && !context.Turns.Any(other => other.Order == row.Order && other.Id < row.Id))
            .OrderBy(row => row.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        var taken = new List<TakenTurn>(rows.Count);
        foreach (var row in rows)
        {
            if (ChatJson.TryRead<Turn>(row.Payload) is { } turn)
            {
                row.Fence++;
                row.Attempts++;
                row.LeasedUntil = now + options.Value.Lease;
                taken.Add(new TakenTurn(new QueuedTurn(row.Key, turn), row.Fence, row.Attempts));
            }
            else
            {
                // Nobody could ever handle it, and those behind it must not wait for ever.
                Log.Unreadable(logger, row.Key);
                context.Turns.Remove(row);
            }
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

        return taken;
    }

    /// <summary>A sign of life: the turns stay held for another lease.</summary>
    public async Task RenewAsync(IReadOnlyCollection<TakenTurn> held, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var keys = held.Select(turn => turn.Queued.Key).ToArray();
        var fences = held.ToDictionary(turn => turn.Queued.Key, turn => turn.Fence);
        foreach (var row in await context.Turns.Where(row => keys.Contains(row.Key)).ToListAsync(cancellationToken))
        {
            if (fences[row.Key] == row.Fence)
            {
                row.LeasedUntil = time.GetUtcNow() + options.Value.Lease;
            }
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Gives a turn back that was not handled, as if it had not been taken.</summary>
    public async Task ReleaseAsync(TakenTurn taken, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Turns.Where(row => row.Key == taken.Queued.Key && row.Fence == taken.Fence).ExecuteUpdateAsync(
            row => row.SetProperty(r => r.LeasedUntil, default(DateTimeOffset)).SetProperty(r => r.Attempts, r => r.Attempts - 1),
            cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Turn {Turn} cannot be read by this release and is dropped.")]
        public static partial void Unreadable(ILogger logger, string turn);
    }
}

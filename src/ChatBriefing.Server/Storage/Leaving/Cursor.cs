using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>A place in the change log that this process holds for a while.</summary>
/// <param name="Name">Whose place it is.</param>
/// <param name="Change">Number of the last change that is done with.</param>
/// <param name="Item">The last item of the next change that is done with; empty for none.</param>
/// <param name="Fence">The number under which it is held.</param>
internal sealed record Cursor(string Name, long Change, string Item, long Fence)
{
    /// <summary>How long a process holds it without moving on before another takes it.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>Takes it; null when it is not there, or another process holds it.</summary>
    public static async Task<Cursor?> TakeAsync(LibraryContext context, string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = await context.Cursors.AsNoTracking().SingleOrDefaultAsync(row => row.Name == name && row.LeasedUntil <= now, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var taken = await context.Cursors.Where(other => other.Name == name && other.Fence == row.Fence)
            .ExecuteUpdateAsync(other => other.SetProperty(r => r.Fence, row.Fence + 1).SetProperty(r => r.LeasedUntil, now + Lease), cancellationToken);
        return taken == 1 ? new Cursor(name, row.Change, row.Item, row.Fence + 1) : null;
    }

    /// <summary>Moves it on, as part of the transaction of what was done; false when another process took it over.</summary>
    public async Task<bool> MoveAsync(LibraryContext context, long change, string item, DateTimeOffset now, CancellationToken cancellationToken) =>
        await context.Cursors.Where(row => row.Name == Name && row.Fence == Fence)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Change, change).SetProperty(r => r.Item, item).SetProperty(r => r.LeasedUntil, now + Lease), cancellationToken) == 1;

    /// <summary>Lets go of it, so that the next round need not wait for the lease.</summary>
    public async Task ReleaseAsync(LibraryContext context, CancellationToken cancellationToken) =>
        await context.Cursors.Where(row => row.Name == Name && row.Fence == Fence)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.LeasedUntil, default(DateTimeOffset)), cancellationToken);
}

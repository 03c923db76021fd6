using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>
/// Takes what deleted documents left out of the database's files. SQLite overwrites deleted rows, but pages that were
/// split and merged may hold second copies of them, and the log of the last writes holds them until it is emptied. That it
/// is owed stands in the database, so what a crash prevented is made up at the next start.
/// </summary>
public sealed class DatabaseSweeper
{
    private readonly IDbContextFactory<LibraryContext> contexts;
    private readonly WriteGate gate;

    internal DatabaseSweeper(IDbContextFactory<LibraryContext> contexts, WriteGate gate)
    {
        this.contexts = contexts;
        this.gate = gate;
    }

    /// <summary>Number of the newest deletion that is not swept; null when nothing is owed.</summary>
    public async Task<long?> OwedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Library.Select(row => new { row.LastDeletion, row.SweptDeletion }).SingleAsync(cancellationToken);
        return row.LastDeletion > row.SweptDeletion ? row.LastDeletion : null;
    }

    /// <summary>Sweeps when something is owed; false when readers held the log, and it is to be tried again.</summary>
    public async Task<bool> SweepAsync(CancellationToken cancellationToken)
    {
        if (await OwedAsync(cancellationToken) is not { } deletion)
        {
            return true;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        using (await gate.EnterAsync(cancellationToken))
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM", cancellationToken);
        }

        if (!await EmptyLogAsync(context, cancellationToken))
        {
            return false;
        }

        await context.Library.ExecuteUpdateAsync(row => row.SetProperty(r => r.SweptDeletion, deletion), cancellationToken);
        return true;
    }

    private static async Task<bool> EmptyLogAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await using var result = await command.ExecuteReaderAsync(cancellationToken);
        return await result.ReadAsync(cancellationToken) && result.GetInt32(0) == 0;
    }
}

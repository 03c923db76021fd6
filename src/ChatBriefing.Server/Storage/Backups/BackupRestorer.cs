using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>
/// Puts a backup in the place of the library, also while a server uses it: all rows change in one transaction, so every
/// process sees the old library or the restored one and nothing between. The restored library has a new identity, by which
/// every process knows that its indexes are to be built anew.
/// </summary>
public sealed class BackupRestorer(IOptions<StorageOptions> options, TimeProvider time)
{
    /// <summary>Restores; the database must have been made ready before (<see cref="DatabaseStart"/>).</summary>
    /// <exception cref="StorageUnavailableException">It was refused or failed, and nothing changed; the message says why.</exception>
    public async Task<RestoreReport> RestoreAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var folder = Path.GetDirectoryName(SqliteDatabase.PathOf(options.Value))!;
            WorkFolder.Tidy(folder, time);
            using var work = WorkFolder.In(folder, time);
            var copy = Path.Combine(work.Folder, "copy");
            var manifest = await BackupArchive.ReadAsync(path, copy, cancellationToken);
            await PrepareAsync(path, copy, cancellationToken);
            var (returned, doubtful) = await LibrarySwap.RunAsync(
                options.Value, copy, Guid.CreateVersion7(time.GetUtcNow()).ToString("N"), time.GetUtcNow(), cancellationToken);
            return new RestoreReport(manifest, returned, doubtful);
        }
        catch (Exception fault) when (StorageFault.Explain(fault, options.Value) is { } advice)
        {
            throw new StorageUnavailableException(advice, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"{path} cannot be restored ({fault.Message.TrimEnd('.')}); nothing was changed.", fault);
        }
    }

    /// <summary>Checks the database of the backup, and brings it to the layout of this release.</summary>
    private static async Task PrepareAsync(string path, string copy, CancellationToken cancellationToken)
    {
        await using var context = BackupDatabase.Open(copy);
        if (!await BackupDatabase.IsSoundAsync(context, cancellationToken))
        {
            throw new StorageUnavailableException($"The database in {path} is damaged, so nothing was changed: take another backup.");
        }

        var known = context.Database.GetMigrations().ToHashSet();
        if (!(await context.Database.GetAppliedMigrationsAsync(cancellationToken)).All(known.Contains))
        {
            throw new StorageUnavailableException($"{path} was made by a later release of ChatBriefing: restore it with that release. Nothing was changed.");
        }

        await context.Database.MigrateAsync(cancellationToken);
    }
}

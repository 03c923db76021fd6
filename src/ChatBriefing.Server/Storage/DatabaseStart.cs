using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage;

/// <summary>Makes the database ready: its folder, its tables as this release needs them, the library's identity.</summary>
public sealed class DatabaseStart(
    IDbContextFactory<LibraryContext> contexts,
    IOptions<StorageOptions> options,
    TimeProvider timeProvider)
{
    /// <summary>To be awaited before anything else of the storage is used; several processes may do so at once.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be made ready; the message says what to do.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var path = SqliteDatabase.PathOf(options.Value);
        if (Directory.Exists(path))
        {
            throw new StorageUnavailableException($"{path} is a folder, and the database goes there: move it away, or set DataPath to another folder.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);

            // Building the model takes most of a start; done here, no other process waits for it.
            _ = context.Model;
            using var held = await StartLock.TakeAsync(path + ".lock", cancellationToken);
            await MigrateAsync(context, path, cancellationToken);
            await IdentifyAsync(context, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException(
                $"The data folder {Path.GetDirectoryName(path)} cannot be written: let this user write to it, or set DataPath to another folder.", fault);
        }
        catch (Exception fault) when (StorageFault.Explain(fault, options.Value) is { } advice)
        {
            throw new StorageUnavailableException(advice, fault);
        }
    }

    private static async Task MigrateAsync(LibraryContext context, string path, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet();
        if (!applied.IsSubsetOf(known))
        {
            throw new StorageUnavailableException(
                $"{path} was made by a newer release of ChatBriefing: start that release, or set DataPath to another folder.");
        }

        if (applied.Count == known.Count)
        {
            return;
        }

        // A process that was killed while it migrated leaves this table's row behind, and the next one would wait for it
        // for ever. Who holds the start lock knows that nobody is migrating.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    private async Task IdentifyAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        if (!await context.Library.AnyAsync(cancellationToken))
        {
            context.Library.Add(new LibraryRow { LibraryId = Guid.CreateVersion7(timeProvider.GetUtcNow()).ToString("N") });
            await context.SaveChangesAsync(cancellationToken);
        }
    }
}

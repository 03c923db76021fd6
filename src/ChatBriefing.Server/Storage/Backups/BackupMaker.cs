using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>
/// Makes a backup of the library while it is in use: a copy of the database as it stood at one moment. Indexes are not in
/// it, since they are built from it, nor are settings and keys.
/// </summary>
public sealed class BackupMaker(IDbContextFactory<LibraryContext> contexts, IOptions<StorageOptions> options, TimeProvider time)
{
    /// <summary>Writes it to <paramref name="path"/>; a file there is replaced once the backup is whole.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be written; the message says what to do.</exception>
    public async Task<BackupManifest> MakeAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            Directory.CreateDirectory(folder);
            WorkFolder.Tidy(folder, time);
            using var work = WorkFolder.In(folder, time);
            var (copy, archive) = (Path.Combine(work.Folder, "copy"), Path.Combine(work.Folder, "archive"));
            await CopyAsync(copy, cancellationToken);
            var manifest = await DescribeAsync(copy, cancellationToken);
            await BackupArchive.WriteAsync(archive, copy, manifest, cancellationToken);
            File.Move(archive, path, overwrite: true);
            return manifest;
        }
        catch (Exception fault) when (StorageFault.Explain(fault, options.Value) is { } advice)
        {
            throw new StorageUnavailableException(advice, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"{path} cannot be written ({fault.Message.TrimEnd('.')}): name a file in a folder with free space that this user may write to.", fault);
        }
    }

    /// <summary>One read transaction for all: writers go on meanwhile, and what they write is not in it.</summary>
    private async Task CopyAsync(string copy, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancellationToken);
    }

    private async Task<BackupManifest> DescribeAsync(string copy, CancellationToken cancellationToken)
    {
        await using var context = BackupDatabase.Open(copy);
        var library = await context.Library.AsNoTracking().SingleAsync(cancellationToken);
        var (documents, layout) = (
            await context.Documents.CountAsync(row => row.CurrentVersion != null, cancellationToken),
            (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Last());
        await context.Database.CloseConnectionAsync();
        SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        await using var content = File.OpenRead(copy);
        return new BackupManifest
        {
            Format = BackupManifest.ThisFormat,
            MadeAt = time.GetUtcNow(),
            LibraryId = library.LibraryId,
            LastChange = library.LastChange,
            Documents = documents,
            Layout = layout,
            DatabaseBytes = content.Length,
            DatabaseHash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)),
        };
    }
}

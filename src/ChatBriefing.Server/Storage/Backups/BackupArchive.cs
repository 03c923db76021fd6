using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>A backup as a file: a zip of a database and a manifest.</summary>
internal static class BackupArchive
{
    private const string ManifestName = "manifest.json";
    private const string DatabaseName = "chatbriefing.db";
    private const int LongestManifest = 10_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Writes it, and does not return before it is on the disk.</summary>
    public static async Task WriteAsync(string path, string database, BackupManifest manifest, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            // It holds every document, whoever may read them.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, options);
        await using (var archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
        {
            await using (var entry = await archive.CreateEntry(ManifestName).OpenAsync(cancellationToken))
            {
                await JsonSerializer.SerializeAsync(entry, manifest, Json, cancellationToken);
            }

            await using var source = File.OpenRead(database);
            await using var target = await archive.CreateEntry(DatabaseName, CompressionLevel.Fastest).OpenAsync(cancellationToken);
            await source.CopyToAsync(target, cancellationToken);
        }

        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts the database of a backup at <paramref name="database"/>, once every byte is as the manifest says.</summary>
    /// <exception cref="StorageUnavailableException">It is no backup, damaged, or of a later release; the message says so.</exception>
    public static async Task<BackupManifest> ReadAsync(string path, string database, CancellationToken cancellationToken)
    {
        try
        {
            await using var archive = await ZipFile.OpenReadAsync(path, cancellationToken);
            var manifest = await ReadManifestAsync(archive, cancellationToken) ?? throw NoBackup(path);
            if (manifest.Format != BackupManifest.ThisFormat)
            {
                throw new StorageUnavailableException($"{path} is a backup of a later release of ChatBriefing: restore it with that release.");
            }

            var entry = archive.GetEntry(DatabaseName) ?? throw NoBackup(path);
            var isWhole = await ExtractAsync(entry, manifest, database, cancellationToken);
            return isWhole ? manifest : throw Damaged(path, null);
        }
        catch (FileNotFoundException fault)
        {
            throw new StorageUnavailableException($"There is no file {path}.", fault);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw fault is InvalidDataException && !await IsZipAsync(path, cancellationToken) ? NoBackup(path) : Damaged(path, fault);
        }
    }

    private static async Task<BackupManifest?> ReadManifestAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        if (archive.GetEntry(ManifestName) is not { Length: <= LongestManifest } entry)
        {
            return null;
        }

        await using var content = await entry.OpenAsync(cancellationToken);
        return await JsonSerializer.DeserializeAsync<BackupManifest>(content, Json, cancellationToken);
    }

    private static async Task<bool> ExtractAsync(ZipArchiveEntry entry, BackupManifest manifest, string database, CancellationToken cancellationToken)
    {
        // What a zip says of its sizes may be a lie; no more is written than the manifest says, whatever comes.
        await using var source = await entry.OpenAsync(cancellationToken);
        await using var target = new FileStream(database, FileMode.CreateNew, FileAccess.Write);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 17];
        long written = 0;
        while (await source.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            written += read;
            if (written > manifest.DatabaseBytes)
            {
                return false;
            }

            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return written == manifest.DatabaseBytes && Convert.ToHexStringLower(hash.GetHashAndReset()) == manifest.DatabaseHash;
    }

    private static async Task<bool> IsZipAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var head = new byte[2];
        return await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken) == head.Length && head is [(byte)'P', (byte)'K'];
    }

    private static StorageUnavailableException NoBackup(string path) => new($"{path} is no backup of ChatBriefing, so nothing was changed.");

    private static StorageUnavailableException Damaged(string path, Exception? fault) =>
        new($"{path} is damaged or cut short, so nothing was changed: take another copy of the backup.", fault!);
}

using ChatBriefing.Library;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace ChatBriefing.Retrieval;

/// <summary>
/// The folder an index lives in. Opens the index that is there when it shows this library and is not ahead of it;
/// otherwise begins an empty one, which the change log then fills. While another process holds the folder, works on
/// a copy of its last commit; once the folder is free the copy is to be left, since nobody else keeps the folder in step.
/// </summary>
public sealed class PassageIndexHome(string folder) : IDisposable
{
    private PassageIndex? opened;
    private PassageIndex? current;
    private volatile string? copy;

    /// <summary>The index that changes are applied to; null before the first <see cref="Open"/>.</summary>
    public PassageIndex? Opened => Volatile.Read(ref opened);

    /// <summary>The index that is searched; null until <see cref="Show"/>, so that a half-built one is not taken for all there is.</summary>
    public PassageIndex? Current => Volatile.Read(ref current);

    /// <summary>Whether an index was ever made here.</summary>
    public bool IsThere => Opened is not null || System.IO.Directory.Exists(folder);

    /// <summary>Whether another process writes to it.</summary>
    public bool IsHeldElsewhere => Opened is null && IsThere && IsLocked();

    /// <summary>Whether this one works on a copy, and the process that held the folder has let go of it.</summary>
    public bool IsFreeAgain => copy is not null && !IsLocked();

    /// <summary>A home for an index that is already there and follows no folder.</summary>
    public static PassageIndexHome Holding(PassageIndex index) => new("") { opened = index, current = index };

    /// <summary>Lets searches use the opened index.</summary>
    public void Show() => Volatile.Write(ref current, Opened);

    /// <summary>Opens the index and tells up to which change it goes; 0 when it begins empty.</summary>
    /// <param name="library">The library's present position, which an index must not be ahead of.</param>
    public LogPosition Open(LogPosition library)
    {
        Close();
        DropCopy();
        try
        {
            return OpenIn(folder, library);
        }
        catch (LockObtainFailedException)
        {
            copy = IndexCopy.Make(folder);
            return OpenIn(copy, library);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        DropCopy();
    }

    private void DropCopy()
    {
        if (copy is { } folderOfCopy)
        {
            System.IO.Directory.Delete(folderOfCopy, recursive: true);
            copy = null;
        }
    }

    private bool IsLocked()
    {
        using var directory = new NIOFSDirectory(folder);
        return IndexWriter.IsLocked(directory);
    }

    private LogPosition OpenIn(string path, LogPosition library)
    {
        var directory = new NIOFSDirectory(System.IO.Directory.CreateDirectory(path));
        try
        {
            var stamp = ReadStamp(directory);
            var isUsable = stamp is { } at && at.LibraryId == library.LibraryId && at.Number <= library.Number;
            if (!isUsable)
            {
                Empty(directory);
            }

            Volatile.Write(ref opened, new PassageIndex(directory, startEmpty: !isUsable));
            return isUsable ? stamp!.Value : library with { Number = 0 };
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    /// <summary>A damaged index is no loss: it counts as none and is built again.</summary>
    private static LogPosition? ReadStamp(NIOFSDirectory directory)
    {
        try
        {
            return IndexStamp.Read(directory) is { } stamp && IsWhole(directory) ? stamp : null;
        }
        catch (Exception exception) when (exception is IOException or IndexFormatTooOldException or IndexFormatTooNewException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Takes away what is left of an index: even to write a new one, Lucene reads the old, and fails on a damaged one.</summary>
    private static void Empty(NIOFSDirectory directory)
    {
        if (IndexWriter.IsLocked(directory))
        {
            throw new LockObtainFailedException("Another process is building this index.");
        }

        foreach (var file in directory.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME))
        {
            directory.DeleteFile(file);
        }
    }

    private static bool IsWhole(NIOFSDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        return reader.MaxDoc >= 0;
    }

    private void Close()
    {
        Volatile.Write(ref current, null);
        Opened?.Dispose();
        Volatile.Write(ref opened, null);
    }
}

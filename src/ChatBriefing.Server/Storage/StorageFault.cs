using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace ChatBriefing.Server.Storage;

/// <summary>Tells what to do about a fault of the database's file or folder.</summary>
internal static class StorageFault
{
    /// <summary>One line for the reader; null when the fault is not one of the storage.</summary>
    public static string? Explain(Exception fault, StorageOptions options)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException sqlite)
            {
                return Explain(sqlite.SqliteErrorCode, SqliteDatabase.PathOf(options));
            }
        }

        return null;
    }

    private static string? Explain(int code, string path) => code switch
    {
        SQLITE_NOTADB or SQLITE_CORRUPT =>
            $"{path} is damaged or not a database: put back a copy of it, or move it away to start with an empty library.",
        SQLITE_FULL =>
            $"The disk that holds {path} is full: free some space and try again; nothing of what failed was stored.",
        SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH =>
            $"{path} cannot be written: let this user write to the file and its folder, or set DataPath to another folder.",
        SQLITE_CANTOPEN =>
            $"{path} cannot be opened: let this user write to the file and its folder, or set DataPath to another folder.",
        SQLITE_BUSY or SQLITE_LOCKED =>
            $"Another program kept {path} locked for too long: end it and try again.",
        SQLITE_IOERR =>
            $"The disk that holds {path} reports an error: check it and its free space, then try again.",
        _ => null,
    };
}

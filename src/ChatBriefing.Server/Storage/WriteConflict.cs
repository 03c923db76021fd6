using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static SQLitePCL.raw;

namespace ChatBriefing.Server.Storage;

/// <summary>Tells a write that lost against another one from a write that failed.</summary>
internal static class WriteConflict
{
    private const string UniqueViolation = "23505";
    private const string ForeignKeyViolation = "23503";

    /// <summary>
    /// Whether another process was quicker: what was read has changed or went since, or a row that must be unique is there
    /// already. A database that is held, full or away is none: whoever calls tries again, and is told.
    /// </summary>
    public static bool IsLost(DbUpdateException fault) => fault is DbUpdateConcurrencyException || fault.InnerException switch
    {
        // SQLite has one code for all constraints; the extended one tells which, and a trigger's word is no conflict.
        SqliteException sqlite => sqlite.SqliteErrorCode == SQLITE_CONSTRAINT
            && sqlite.SqliteExtendedErrorCode is SQLITE_CONSTRAINT_PRIMARYKEY or SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_FOREIGNKEY or SQLITE_CONSTRAINT_ROWID,
        DbException { SqlState: UniqueViolation or ForeignKeyViolation } => true,
        _ => false,
    };
}

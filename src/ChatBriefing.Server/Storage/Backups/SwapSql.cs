using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>
/// What a restoration does to each table. What people wait for now stays: their questions, the posts that are not sent yet,
/// and what those show. What was taken of the platforms' events stays taken, so that nothing is answered twice. The audit is only
/// added to: it takes the entries of the backup where it has none yet, and otherwise goes on from its own.
/// </summary>
internal static class SwapSql
{
    /// <summary>Reason of posts that were open when the backup was made.</summary>
    public const string Reason = "It was to be sent when the backup was made, and may have been sent since.";

    /// <summary>Documents that were deleted since.</summary>
    public const string Returned = """
        SELECT COUNT(*) FROM backup.Documents old JOIN main.Documents now ON now.Id = old.Id
        WHERE COALESCE(old.CurrentVersion, old.WithdrawnVersion) IS NOT NULL AND now.CurrentVersion IS NULL AND now.WithdrawnVersion IS NULL
        """;

    /// <summary>Puts aside the answers that posts will show which are not sent yet.</summary>
    public const string KeepAnswers = """
        CREATE TEMP TABLE KeptAnswers AS SELECT * FROM main.Answers WHERE Id IN (
          SELECT json_extract(Payload, '$.content.answerId') FROM main.Posts WHERE IsOpen = 1
          UNION SELECT json_extract(Payload, '$.targetAnswerId') FROM main.Posts WHERE IsOpen = 1)
        """;

    /// <summary>Puts them back, unless the backup has them.</summary>
    public const string GiveAnswersBack = "INSERT OR IGNORE INTO main.Answers SELECT * FROM temp.KeptAnswers; DROP TABLE temp.KeptAnswers;";

    /// <summary>Posts that may have been sent since.</summary>
    public const string Doubtful = $"SELECT COUNT(*) FROM main.Posts WHERE Reason = '{Reason}'";

    /// <summary>A new identity; leases of the past are over; and the files are to be swept of the rows that went.</summary>
    public const string Identify = """
        UPDATE main.Library SET LibraryId = $value, LastDeletion = LastChange, SweptDeletion = LastChange - 1;
        UPDATE main.Cursors SET LeasedUntil = 0;
        DELETE FROM main.AuditKeys WHERE DocumentId NOT IN (
          SELECT Id FROM main.Documents WHERE CurrentVersion IS NOT NULL OR WithdrawnVersion IS NOT NULL);
        """;

    /// <summary>The statements for a table.</summary>
    public static string Replace(string table, IReadOnlyList<string> columns)
    {
        var all = Names(columns);
        var others = Names(columns.Where(column => column != "Id"));
        return table switch
        {
            "Turns" => "SELECT 1",
            "Audit" => $"INSERT INTO main.Audit ({all}) SELECT {all} FROM backup.Audit WHERE NOT EXISTS (SELECT 1 FROM main.Audit)",
            "AuditHead" => """
                UPDATE main.AuditHead SET "Hash" = (SELECT "Hash" FROM backup.AuditHead), "Count" = (SELECT "Count" FROM backup.AuditHead) WHERE "Count" = 0
                """,
            "AuditKeys" => $"INSERT OR IGNORE INTO main.AuditKeys ({all}) SELECT {all} FROM backup.AuditKeys",
            "Claims" => $"INSERT OR IGNORE INTO main.Claims ({all}) SELECT {all} FROM backup.Claims",
            "Rooms" => $"INSERT INTO main.Rooms ({others}) SELECT {others} FROM backup.Rooms WHERE Room NOT IN (SELECT Room FROM main.Rooms)",
            "Posts" => $"""
                DELETE FROM main.Posts WHERE IsOpen = 0;
                UPDATE backup.Posts SET IsOpen = 0, State = {(int)PostState.Unknown}, Reason = '{Reason}' WHERE IsOpen = 1;
                INSERT INTO main.Posts ({others}) SELECT {others} FROM backup.Posts WHERE Key NOT IN (SELECT Key FROM main.Posts) ORDER BY Id;
                """,
            _ => $"DELETE FROM main.{Name(table)}; INSERT INTO main.{Name(table)} ({all}) SELECT {all} FROM backup.{Name(table)};",
        };
    }

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(Name));

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

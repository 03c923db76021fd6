using System.Globalization;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>
/// What a restoration does to each table. What people wait for now stays: their questions, the posts that are not sent yet,
/// and what those show. Runs of briefings that were due meanwhile are not made up, since they may have been posted. What was taken of the platforms' events stays taken, so that nothing is answered twice. The audit is only
/// added to: it takes the entries of the backup where it has none yet, and otherwise goes on from its own.
/// </summary>
internal static class SwapSql
{
    /// <summary>Reason of posts that were open when the backup was made.</summary>
    public const string Reason = "It was to be sent when the backup was made, and may have been sent since.";

    /// <summary>Reason of editions that were open when the backup was made.</summary>
    public const string EditionReason = "It was not done when the backup was made, and may have been posted since.";

    /// <summary>Documents that were deleted since.</summary>
    public const string Returned = """
        SELECT COUNT(*) FROM backup.Documents old JOIN main.Documents now ON now.Id = old.Id
        WHERE COALESCE(old.CurrentVersion, old.WithdrawnVersion) IS NOT NULL AND now.CurrentVersion IS NULL AND now.WithdrawnVersion IS NULL
        """;

    /// <summary>Puts aside the answers and editions that posts will show which are not sent yet.</summary>
    public const string KeepShown = """
        CREATE TEMP TABLE KeptAnswers AS SELECT * FROM main.Answers WHERE Id IN (
          SELECT json_extract(Payload, '$.content.answerId') FROM main.Posts WHERE IsOpen = 1
          UNION SELECT json_extract(Payload, '$.targetAnswerId') FROM main.Posts WHERE IsOpen = 1);
        CREATE TEMP TABLE KeptEditions AS SELECT * FROM main.Editions WHERE Id IN (
          SELECT json_extract(Payload, '$.content.editionId') FROM main.Posts WHERE IsOpen = 1);
        """;

    /// <summary>Puts them back: answers unless the backup has them, editions as they are now, since their posts go on from there.</summary>
    public const string GiveShownBack = """
        INSERT OR IGNORE INTO main.Answers SELECT * FROM temp.KeptAnswers;
        INSERT OR REPLACE INTO main.Editions SELECT * FROM temp.KeptEditions;
        DROP TABLE temp.KeptAnswers;
        DROP TABLE temp.KeptEditions;
        """;

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
    /// <param name="table">Its name.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="now">The time of the restoration: runs that were due before are not made up.</param>
    public static string Replace(string table, IReadOnlyList<string> columns, DateTimeOffset now)
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
            "Subscriptions" => string.Create(
                CultureInfo.InvariantCulture, $"UPDATE backup.Subscriptions SET RunsFrom = {now.UtcTicks} WHERE RunsFrom < {now.UtcTicks}; {Whole(table, all)}"),
            "Editions" => $"""
                UPDATE backup.Editions SET State = {(int)EditionState.Unknown}, Reason = '{EditionReason}', LeasedUntil = 0, Fence = Fence + 1
                  WHERE State IN ({(int)EditionState.Claimed}, {(int)EditionState.InReview}, {(int)EditionState.Queued});
                {Whole(table, all)}
                """,
            _ => Whole(table, all),
        };
    }

    private static string Whole(string table, string all) =>
        $"DELETE FROM main.{Name(table)}; INSERT INTO main.{Name(table)} ({all}) SELECT {all} FROM backup.{Name(table)};";

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(Name));

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

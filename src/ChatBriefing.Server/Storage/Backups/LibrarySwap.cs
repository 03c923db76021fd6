using System.Globalization;
using ChatBriefing.Server.Storage.Auditing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>Replaces the rows of all tables by those of a backup, in one transaction.</summary>
internal static class LibrarySwap
{
    /// <summary>Longer than any batch of adding documents.</summary>
    private const int Patience = 120;

    /// <summary>Runs it; how many documents came back that had been deleted, and how many posts are doubtful now.</summary>
    public static async Task<(int Returned, int Doubtful)> RunAsync(
        StorageOptions options, string backup, string libraryId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // A connection of its own that ends with this: its settings must not be met by anybody else.
        var target = new SqliteConnectionStringBuilder { DataSource = SqliteDatabase.PathOf(options), Pooling = false, DefaultTimeout = Patience };
        await using var connection = new SqliteConnection(target.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, "PRAGMA busy_timeout = 120000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = OFF;", cancellationToken);
        await ExecuteAsync(connection, "ATTACH DATABASE $value AS backup", cancellationToken, backup);
        await using var transaction = connection.BeginTransaction(deferred: false);
        var returned = await NumberAsync(connection, SwapSql.Returned, cancellationToken);
        await ExecuteAsync(connection, SwapSql.KeepShown, cancellationToken);
        foreach (var table in await TablesAsync(connection, cancellationToken))
        {
            await ExecuteAsync(connection, SwapSql.Replace(table, await ColumnsAsync(connection, table, cancellationToken), now), cancellationToken);
        }

        await ExecuteAsync(connection, SwapSql.GiveShownBack, cancellationToken);
        var doubtful = await NumberAsync(connection, SwapSql.Doubtful, cancellationToken);
        await ExecuteAsync(connection, SwapSql.Identify, cancellationToken, libraryId);
        await TellAuditAsync(transaction, libraryId, returned, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (returned, doubtful);
    }

    private static async Task TellAuditAsync(SqliteTransaction transaction, string libraryId, int returned, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = new LibraryContext(new DbContextOptionsBuilder<LibraryContext>().UseSqlite(transaction.Connection!).Options);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        await AuditChain.AppendAsync(context, [AuditEvent.Of("library.restored", libraryId, new { returned })], now, cancellationToken);
    }

    private static async Task<List<string>> TablesAsync(SqliteConnection connection, CancellationToken cancellationToken) => await ListAsync(
        connection, "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'", "", cancellationToken);

    private static Task<List<string>> ColumnsAsync(SqliteConnection connection, string table, CancellationToken cancellationToken) =>
        ListAsync(connection, "SELECT name FROM pragma_table_info($value)", table, cancellationToken);

    private static async Task<List<string>> ListAsync(SqliteConnection connection, string sql, string value, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, value);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken, string value = "")
    {
        await using var command = Command(connection, sql, value);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<int> NumberAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, "");
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, string value)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        if (sql.Contains("$value", StringComparison.Ordinal))
        {
            command.Parameters.AddWithValue("$value", value);
        }

        return command;
    }
}

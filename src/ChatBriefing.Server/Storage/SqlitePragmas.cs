using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace ChatBriefing.Server.Storage;

/// <summary>Sets up each connection: what is committed survives a power cut, and what is deleted is gone.</summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    // The waiting time comes first, so that it covers the rest. Thirty seconds outlast any batch of another process.
    private const string Settings = """
        PRAGMA busy_timeout = 30000;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        """;

    // A pooled connection keeps its settings; setting them again would cost more than a small query does.
    private readonly ConditionalWeakTable<sqlite3, object> prepared = [];

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    /// <inheritdoc />
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    private void Prepare(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (prepared.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        prepared.AddOrUpdate(handle, Settings);
    }
}

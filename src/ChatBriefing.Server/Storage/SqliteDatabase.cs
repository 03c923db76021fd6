using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChatBriefing.Server.Storage;

/// <summary>How the library's tables live in a SQLite file.</summary>
public static class SqliteDatabase
{
    private static readonly SqlitePragmas Pragmas = new();

    /// <summary>Full path of the database file.</summary>
    public static string PathOf(StorageOptions options) => Path.GetFullPath(
        options.ConnectionString is null
            ? Path.Combine(options.DataPath, "chatbriefing.db")
            : new SqliteConnectionStringBuilder(options.ConnectionString).DataSource);

    /// <summary>Makes a context use the database that the settings name.</summary>
    public static void Configure(DbContextOptionsBuilder builder, StorageOptions options)
    {
        var connection = new SqliteConnectionStringBuilder(options.ConnectionString)
        {
            DataSource = PathOf(options),
            ForeignKeys = true,
        };
        builder
            .UseSqlite(connection.ConnectionString, sqlite => sqlite
                // One parameter however many values: the statement stays the same and no limit is near.
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(Pragmas)
            // What fails is thrown, and told once by whoever handles it.
            .ConfigureWarnings(warnings => warnings.Log(
                (RelationalEventId.CommandExecuted, LogLevel.Debug),
                (RelationalEventId.CommandError, LogLevel.Debug),
                (RelationalEventId.ConnectionError, LogLevel.Debug),
                (RelationalEventId.TransactionError, LogLevel.Debug),
                (CoreEventId.QueryIterationFailed, LogLevel.Debug),
                (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
    }
}

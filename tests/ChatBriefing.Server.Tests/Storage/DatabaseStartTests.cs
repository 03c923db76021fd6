using ChatBriefing.Server.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class DatabaseStartTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_migrations_make_the_tables_that_the_model_describes()
    {
        await using var library = await StartedAsync();
        await using var context = await library.Contexts.CreateDbContextAsync(Token);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
        (await context.Database.GetPendingMigrationsAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_connection_is_set_up_to_lose_nothing_and_to_keep_nothing_deleted()
    {
        await using var library = await StartedAsync();

        for (var use = 0; use < 3; use++)
        {
            await using var context = await library.Contexts.CreateDbContextAsync(Token);
            (await ReadAsync(context, "journal_mode")).ShouldBe("wal");
            (await ReadAsync(context, "synchronous")).ShouldBe("2");
            (await ReadAsync(context, "foreign_keys")).ShouldBe("1");
            (await ReadAsync(context, "secure_delete")).ShouldBe("1");
            (await ReadAsync(context, "busy_timeout")).ShouldBe("30000");
        }
    }

    [Fact]
    public async Task Several_processes_may_start_on_a_fresh_folder_at_once()
    {
        await using var library = new TempLibrary();
        var others = Enumerable.Range(0, 5).Select(_ => new TempLibrary(library)).ToList();

        await Task.WhenAll(others.Select(other => other.StartAsync()));

        var position = await others[0].Log.ReadPositionAsync(Token);
        foreach (var other in others)
        {
            (await other.Log.ReadPositionAsync(Token)).ShouldBe(position);
            await other.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_process_killed_while_it_migrated_does_not_stop_the_next()
    {
        await using var library = new TempLibrary();
        await library.ExecuteAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
            """);

        await library.StartAsync().WaitAsync(TimeSpan.FromSeconds(20), Token);

        (await library.WriteAsync(Text("a.txt", "one"))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        await using var library = new TempLibrary();
        await File.WriteAllTextAsync(library.Database, string.Concat(Enumerable.Repeat("not a database ", 500)), Token);
        var before = await File.ReadAllBytesAsync(library.Database, Token);

        await RefusesAsync(library, $"{library.Database} is damaged or not a database: put back a copy of it, or move it away to start with an empty library.");

        (await File.ReadAllBytesAsync(library.Database, Token)).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_with_overwritten_pages_is_told()
    {
        await using var library = await StartedAsync();
        await library.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(library.Database))
        {
            file.Position = 200;
            await file.WriteAsync(Enumerable.Repeat((byte)0xAA, 40_000).ToArray(), Token);
        }

        await RefusesAsync(library, "is damaged or not a database");
    }

    [Fact]
    public async Task A_database_of_a_newer_release_is_told()
    {
        await using var library = await StartedAsync();
        await library.ExecuteAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0.0')");

        await RefusesAsync(library, $"{library.Database} was made by a newer release of ChatBriefing: start that release, or set DataPath to another folder.");
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_told()
    {
        await using var library = new TempLibrary();
        var file = Path.Combine(library.Folder, "file");
        await File.WriteAllTextAsync(file, "", Token);
        await using var misled = new TempLibrary(dataPath: file);

        await RefusesAsync(misled, $"The data folder {file} cannot be written: let this user write to it, or set DataPath to another folder.");
    }

    // Not even root can write there, as in a folder that is mounted read-only.
    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_told()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "needs a folder that nobody can write to");
        await using var library = new TempLibrary(dataPath: "/proc/self");

        await RefusesAsync(library, "The data folder /proc/self cannot be written: let this user write to it, or set DataPath to another folder.");
    }

    [Fact]
    public async Task A_folder_in_place_of_the_database_is_told()
    {
        await using var library = new TempLibrary();
        Directory.CreateDirectory(library.Database);

        await RefusesAsync(library, $"{library.Database} is a folder, and the database goes there: move it away, or set DataPath to another folder.");
    }

    private static async Task RefusesAsync(TempLibrary library, string message)
    {
        var fault = await Should.ThrowAsync<StorageUnavailableException>(library.StartAsync);
        fault.Message.ShouldContain(message);
        fault.Message.ShouldNotContain("\n");
    }

    private static async Task<string?> ReadAsync(LibraryContext context, string pragma)
    {
        await context.Database.OpenConnectionAsync(Token);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(await command.ExecuteScalarAsync(Token), System.Globalization.CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using ChatBriefing.Server.Storage.Auditing;
using CsCheck;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage.Auditing;

/// <summary>Whatever is done to the audit past the program shows, and where.</summary>
public sealed class AuditTamperingTests
{
    private const int Entries = 12;

    private static readonly string[] Columns = ["At", "Who", "What", "Subject", "Details", "Previous", "Hash"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_database_itself_refuses_to_change_or_to_delete_an_entry()
    {
        await using var library = await FilledAsync();

        (await Should.ThrowAsync<SqliteException>(() => library.ExecuteAsync("""UPDATE "Audit" SET "Who" = 'nobody' WHERE "Number" = 3"""))).Message.ShouldContain("only added to");
        (await Should.ThrowAsync<SqliteException>(() => library.ExecuteAsync("""DELETE FROM "Audit" """))).Message.ShouldContain("only added to");
        (await VerifyAsync(library)).ShouldBe((true, null));
    }

    [Fact]
    public async Task A_field_that_was_changed_shows_at_its_entry()
    {
        await using var library = await FilledAsync(open: true);
        await Gen.Select(Gen.Int[0, Columns.Length - 1].Select(at => Columns[at]), Gen.Int[1, Entries]).SampleAsync(
            async (column, number) =>
            {
                // What it was comes back afterwards: each sample begins with a whole chain.
                var before = await ValueAsync(library, column, number);
                await library.ExecuteAsync(column == "At"
                    ? $"""UPDATE "Audit" SET "At" = "At" + 1 WHERE "Number" = {number}"""
                    : $"""UPDATE "Audit" SET "{column}" = "{column}" || 'x' WHERE "Number" = {number}""");
                var broken = await VerifyAsync(library);
                await using var context = await library.Contexts.CreateDbContextAsync(Token);
                var statement = $$"""UPDATE "Audit" SET "{{column}}" = {0} WHERE "Number" = {1}""";
                await context.Database.ExecuteSqlRawAsync(statement, new object[] { before, number }, Token);
                (broken.Ok, broken.At).ShouldBe((false, (long?)number));
                (await VerifyAsync(library)).ShouldBe((true, null));
            },
            iter: 60,
            threads: 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(Entries)]
    public async Task An_entry_that_was_deleted_shows_at_its_place(int number)
    {
        await using var library = await FilledAsync(open: true);
        await library.ExecuteAsync($"""DELETE FROM "Audit" WHERE "Number" = {number}""");

        (await VerifyAsync(library)).ShouldBe((false, number));
    }

    [Fact]
    public async Task Entries_that_were_numbered_anew_over_a_gap_show_there()
    {
        await using var library = await FilledAsync(open: true);
        await library.ExecuteAsync("""DELETE FROM "Audit" WHERE "Number" = 5; UPDATE "Audit" SET "Number" = "Number" - 1 WHERE "Number" > 5""");

        (await VerifyAsync(library)).ShouldBe((false, 5));
    }

    [Fact]
    public async Task Two_entries_that_were_exchanged_show_at_the_first()
    {
        await using var library = await FilledAsync(open: true);
        await library.ExecuteAsync("""UPDATE "Audit" SET "Number" = -1 WHERE "Number" = 4; UPDATE "Audit" SET "Number" = 4 WHERE "Number" = 7; UPDATE "Audit" SET "Number" = 7 WHERE "Number" = -1""");

        (await VerifyAsync(library)).ShouldBe((false, 4));
    }

    [Fact]
    public async Task An_entry_put_in_with_a_right_hash_of_its_own_shows_behind_it()
    {
        await using var library = await FilledAsync(open: true);
        await library.ExecuteAsync("""UPDATE "Audit" SET "Number" = -("Number" + 1) WHERE "Number" > 5; UPDATE "Audit" SET "Number" = -"Number" WHERE "Number" < 0""");
        await ForgeAsync(library, number: 6);

        // Those behind it were numbered anew, which is in their hashes.
        (await VerifyAsync(library)).ShouldBe((false, 7));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_tail_that_was_cut_off_shows_at_the_cut(int cut)
    {
        await using var library = await FilledAsync(open: true);
        await library.ExecuteAsync($"""DELETE FROM "Audit" WHERE "Number" > {Entries - cut}""");

        (await VerifyAsync(library)).ShouldBe((false, Entries - cut + 1));
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_with_the_head_set_back_shows_by_a_head_that_was_noted()
    {
        await using var library = await FilledAsync(open: true);
        var noted = await library.Get<AuditVerifier>().HeadAsync(Token);
        await library.ExecuteAsync("""DELETE FROM "Audit" WHERE "Number" > 9; UPDATE "AuditHead" SET "Count" = 9, "Hash" = (SELECT "Hash" FROM "Audit" WHERE "Number" = 9)""");

        (await VerifyAsync(library)).ShouldBe((true, null));
        (await VerifyAsync(library, noted)).ShouldBe((false, 10));
    }

    [Fact]
    public async Task A_chain_that_was_made_anew_as_a_whole_shows_by_a_head_that_was_noted()
    {
        await using var library = await FilledAsync(open: true);
        var noted = await library.Get<AuditVerifier>().HeadAsync(Token);
        await RewriteAsync(library, row => row.Who = row.Number == 2 ? "nobody" : row.Who);

        (await VerifyAsync(library)).ShouldBe((true, null));
        (await VerifyAsync(library, noted)).ShouldBe((false, Entries));
    }

    [Fact]
    public async Task Entries_of_which_the_head_does_not_know_and_a_head_that_is_gone_show()
    {
        await using var library = await FilledAsync(open: true);
        await ForgeAsync(library, Entries + 1);
        (await VerifyAsync(library)).ShouldBe((false, Entries + 1));

        await library.ExecuteAsync("""DELETE FROM "AuditHead" """);
        (await VerifyAsync(library)).ShouldBe((false, 1));
    }

    private static async Task<TempLibrary> FilledAsync(bool open = false)
    {
        var library = await StartedAsync();
        for (var at = 0; at < Entries; at++)
        {
            await library.WriteAsync(Text($"{at}.txt", $"Text {at}."));
        }

        if (open)
        {
            await library.ExecuteAsync("""DROP TRIGGER "Audit_keeps"; DROP TRIGGER "Audit_stays" """);
        }

        return library;
    }

    private static async Task<(bool Ok, long? At)> VerifyAsync(TempLibrary library, AuditHead? noted = null)
    {
        var report = await library.Get<AuditVerifier>().VerifyAsync(noted, Token);
        report.Meaning.Length.ShouldBeGreaterThan(20);
        return (report.Ok, report.BrokenAt);
    }

    private static async Task<object> ValueAsync(TempLibrary library, string column, int number)
    {
        await using var connection = new SqliteConnection($"Data Source={library.Database}");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "{column}" FROM "Audit" WHERE "Number" = {number.ToString(CultureInfo.InvariantCulture)}""";
        return (await command.ExecuteScalarAsync(Token))!;
    }

    /// <summary>Puts an entry in that follows from the one before it.</summary>
    private static async Task ForgeAsync(TempLibrary library, long number)
    {
        await using var context = await library.Contexts.CreateDbContextAsync(Token);
        var before = await context.Audit.SingleAsync(row => row.Number == number - 1, Token);
        var forged = new AuditRow { Number = number, At = before.At, Who = "nobody", What = "document.added", Subject = "forged", Details = "{}", Previous = before.Hash, Hash = "" };
        forged.Hash = AuditHash.Of(forged);
        context.Audit.Add(forged);
        await context.SaveChangesAsync(Token);
    }

    /// <summary>Does what only who owns the database can: makes every hash anew.</summary>
    private static async Task RewriteAsync(TempLibrary library, Action<AuditRow> change)
    {
        await using var context = await library.Contexts.CreateDbContextAsync(Token);
        var previous = AuditHash.Start;
        foreach (var row in await context.Audit.OrderBy(row => row.Number).ToListAsync(Token))
        {
            change(row);
            row.Previous = previous;
            previous = row.Hash = AuditHash.Of(row);
        }

        (await context.Set<AuditHeadRow>().SingleAsync(Token)).Hash = previous;
        await context.SaveChangesAsync(Token);
    }
}

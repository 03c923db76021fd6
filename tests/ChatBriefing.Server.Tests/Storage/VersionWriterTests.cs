using ChatBriefing.Library;
using ChatBriefing.Server.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class VersionWriterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_source_is_added_as_version_1()
    {
        await using var library = await StartedAsync();

        var outcome = (await library.WriteAsync(Text("a.txt", "one"))).ShouldHaveSingleItem();

        outcome.ShouldBe(new WriteOutcome(WriteStatus.Added, DocumentId.From("general", "a.txt"), 1));
        (await library.ChangesAsync()).ShouldBe(
            [new Change(1, ChangeKind.Published, outcome.DocumentId, 1, library.Clock.GetUtcNow())]);
    }

    [Fact]
    public async Task The_same_content_is_stored_once_whatever_its_source()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));

        var outcomes = await library.WriteAsync(Text("a.txt", "one"), Text("b.txt", "one"));

        outcomes.ShouldAllBe(o => o == new WriteOutcome(WriteStatus.Unchanged, DocumentId.From("general", "a.txt"), 1));
        (await library.ChangesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_content_twice_in_a_batch_is_stored_once()
    {
        await using var library = await StartedAsync();

        var outcomes = await library.WriteAsync(Text("a.txt", "one"), Text("b.txt", "one"), Text("a.txt", "one"));

        outcomes.Select(o => o.Status).ShouldBe([WriteStatus.Added, WriteStatus.Unchanged, WriteStatus.Unchanged]);
        outcomes.Select(o => o.DocumentId).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_source_that_changes_to_what_another_holds_gets_its_version_and_its_old_text_is_not_current()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"), Text("b.txt", "two"));

        var outcome = (await library.WriteAsync(Text("b.txt", "one"))).ShouldHaveSingleItem();

        outcome.ShouldBe(new WriteOutcome(WriteStatus.Updated, DocumentId.From("general", "b.txt"), 2));
        (await library.FindAsync(outcome.DocumentId, 1))!.IsCurrent.ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_content_in_another_collection_is_another_document()
    {
        await using var library = await StartedAsync();

        var outcomes = await library.WriteAsync(Text("a.txt", "one"), Text("a.txt", "one", "board"));

        outcomes.ShouldAllBe(o => o.Status == WriteStatus.Added);
        outcomes[0].DocumentId.ShouldNotBe(outcomes[1].DocumentId);
    }

    [Fact]
    public async Task New_content_of_a_known_source_becomes_the_current_version()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));

        var outcome = (await library.WriteAsync(Text("a.txt", "two"))).ShouldHaveSingleItem();

        outcome.ShouldBe(new WriteOutcome(WriteStatus.Updated, DocumentId.From("general", "a.txt"), 2));
        (await library.FindAsync(outcome.DocumentId, 1))!.IsCurrent.ShouldBeFalse();
        (await library.FindAsync(outcome.DocumentId, 2))!.IsCurrent.ShouldBeTrue();
        (await library.FindAsync(outcome.DocumentId))!.Text.ShouldBe("two");
    }

    [Fact]
    public async Task Content_that_comes_back_is_a_new_version()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.WriteAsync(Text("a.txt", "two"));

        var outcome = (await library.WriteAsync(Text("a.txt", "one"))).ShouldHaveSingleItem();

        (outcome.Status, outcome.Version).ShouldBe((WriteStatus.Updated, 3));
    }

    [Fact]
    public async Task Two_documents_may_trade_their_contents_in_one_batch()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "x"), Text("b.txt", "y"));

        var outcomes = await library.WriteAsync(Text("a.txt", "z"), Text("b.txt", "x"), Text("a.txt", "y"));

        outcomes.Select(o => (o.Status, o.Version)).ShouldBe(
            [(WriteStatus.Updated, 2), (WriteStatus.Updated, 2), (WriteStatus.Updated, 3)]);
        (await library.FindAsync(outcomes[0].DocumentId))!.Text.ShouldBe("y");
        (await library.FindAsync(outcomes[1].DocumentId))!.Text.ShouldBe("x");
    }

    [Fact]
    public async Task An_empty_batch_changes_nothing()
    {
        await using var library = await StartedAsync();

        (await library.WriteAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_batch_is_stored_as_a_whole_or_not_at_all()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.ExecuteAsync("CREATE TRIGGER fail BEFORE INSERT ON Versions WHEN new.Text = 'bad' BEGIN SELECT RAISE(ABORT, 'no'); END");

        await Should.ThrowAsync<DbUpdateException>(() => library.WriteAsync(Text("a.txt", "two"), Text("b.txt", "bad"), Text("c.txt", "three")));

        (await library.ChangesAsync()).Count.ShouldBe(1);
        (await library.Log.ReadPositionAsync(Token)).Number.ShouldBe(1);
        (await library.Lister.ListAsync(null, Token)).ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\ud800')]
    public async Task Text_that_would_not_come_back_as_it_is_is_refused(char bad)
    {
        await using var library = await StartedAsync();

        var fault = await Should.ThrowAsync<ArgumentException>(() => library.WriteAsync(Text("a.txt", $"a{bad}b")));

        fault.Message.ShouldBe("a.txt holds a NUL or a broken character, which cannot be stored: save it as plain UTF-8 text and add it again.");
    }

    [Fact]
    public async Task A_full_disk_is_told_and_nothing_is_stored()
    {
        await using var library = await StartedAsync();
        var options = new StorageOptions { DataPath = library.Folder };
        var builder = new DbContextOptionsBuilder<LibraryContext>();
        SqliteDatabase.Configure(builder, options);
        builder.AddInterceptors(new FullDisk());
        var writer = new VersionWriter(new ContextFactory(builder.Options), Options.Create(options), library.Clock);

        var fault = await Should.ThrowAsync<StorageUnavailableException>(
            () => writer.WriteAsync([Text("a.txt", new string('x', 1_000_000))], Token));

        fault.Message.ShouldContain("is full: free some space and try again");
        (await library.ChangesAsync()).ShouldBeEmpty();
    }

    private sealed class ContextFactory(DbContextOptions<LibraryContext> options) : IDbContextFactory<LibraryContext>
    {
        public LibraryContext CreateDbContext() => new(options);
    }

    // SQLite answers a database that may not grow as it answers a full disk.
    private sealed class FullDisk : DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 60";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

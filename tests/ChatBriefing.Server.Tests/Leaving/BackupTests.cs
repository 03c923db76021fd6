using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Backups;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Tests.Briefings;
using ChatBriefing.Server.Tests.Channels;
using ChatBriefing.Server.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>Backups and what a restoration leaves as it is.</summary>
public sealed class BackupTests : IDisposable
{
    private const int Batch = 7;
    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-backup-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string File => Path.Combine(folder, "library.zip");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_backup_made_while_documents_are_added_holds_whole_batches_and_restores_into_an_empty_library()
    {
        await using var library = await StartedAsync();
        await AddAsync(library, 0);
        using var enough = new CancellationTokenSource();
        var adding = Task.Run(async () =>
        {
            for (var at = 1; !enough.IsCancellationRequested; at++)
            {
                await AddAsync(library, at);
            }
        }, Token);
        var made = new List<BackupManifest>();
        for (var at = 0; at < 3; at++)
        {
            made.Add(await library.Get<BackupMaker>().MakeAsync(File, Token));
        }

        await enough.CancelAsync();
        await adding;

        made.ShouldAllBe(manifest => manifest.Documents % Batch == 0 && manifest.Documents == manifest.LastChange);
        await using var other = await StartedAsync();
        var report = await other.Get<BackupRestorer>().RestoreAsync(File, Token);

        report.Backup.ShouldBe(made[^1]);
        (await other.Lister.ListAsync(null, Token)).Count.ShouldBe(made[^1].Documents);
        (await other.ChangesAsync()).Count.ShouldBe(made[^1].Documents);
        (await other.FindAsync(DocumentId.From("general", "0-3.txt")))!.Text.ShouldBe("text 3 of batch 0");
        (await other.Log.ReadPositionAsync(Token)).LibraryId.ShouldNotBe((await library.Log.ReadPositionAsync(Token)).LibraryId);
        Directory.EnumerateDirectories(other.Folder, "*work-*").ShouldBeEmpty();
        Directory.EnumerateDirectories(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_looks_during_a_restoration_sees_the_old_library_or_the_new_one()
    {
        await using var library = await StartedAsync();
        await AddAsync(library, 0);
        await library.Get<BackupMaker>().MakeAsync(File, Token);
        await AddAsync(library, 1);
        await AddAsync(library, 2);
        using var enough = new CancellationTokenSource();
        var seen = Task.Run(async () =>
        {
            var counts = new HashSet<int>();
            while (!enough.IsCancellationRequested)
            {
                counts.Add((await library.Lister.ListAsync(null, Token)).Count);
            }

            return counts;
        }, Token);

        await library.Get<BackupRestorer>().RestoreAsync(File, Token);
        await Task.Delay(50, Token);
        await enough.CancelAsync();

        (await seen).ShouldBeSubsetOf([Batch, 3 * Batch]);
        (await library.Lister.ListAsync(null, Token)).Count.ShouldBe(Batch);
        (await library.WriteAsync(Text("after.txt", "it goes on"))).Single().Status.ShouldBe(WriteStatus.Added);
    }

    [Fact]
    public async Task What_was_deleted_since_is_back_and_told()
    {
        await using var library = await StartedAsync();
        await AddAsync(library, 0);
        await library.Get<BackupMaker>().MakeAsync(File, Token);
        await library.Remover.RemoveAsync(DocumentId.From("general", "0-3.txt"), Token);

        (await library.Get<BackupRestorer>().RestoreAsync(File, Token)).Returned.ShouldBe(1);
    }

    [Fact]
    public async Task A_backup_of_an_older_layout_is_brought_up_to_date()
    {
        await using var library = await StartedAsync();
        await AddAsync(library, 0);
        await library.Get<BackupMaker>().MakeAsync(File, Token);
        var old = await RewrittenAsync(context => context.GetService<IMigrator>().MigrateAsync("Chats", Token));

        await using var other = await StartedAsync();
        await other.Get<BackupRestorer>().RestoreAsync(old, Token);

        (await other.Lister.ListAsync(null, Token)).Count.ShouldBe(Batch);
    }

    [Theory]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0.0')", "later release")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM Documents", "is damaged")]
    public async Task A_backup_that_cannot_be_used_changes_nothing(string sql, string told)
    {
        await using var library = await StartedAsync();
        await AddAsync(library, 0);
        await library.Get<BackupMaker>().MakeAsync(File, Token);
        var bad = await RewrittenAsync(sql);
        await AddAsync(library, 1);

        (await Should.ThrowAsync<StorageUnavailableException>(() => library.Get<BackupRestorer>().RestoreAsync(bad, Token))).Message.ShouldContain(told);

        (await library.Lister.ListAsync(null, Token)).Count.ShouldBe(2 * Batch);
    }

    [Fact]
    public async Task Posts_of_the_past_are_not_sent_again_and_what_people_wait_for_now_still_comes()
    {
        await using var store = await ChatStore.StartAsync();
        store.Platform.IsDown = true;
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.HandleAsync();
        await store.Get<BackupMaker>().MakeAsync(File, Token);
        store.Platform.IsDown = false;
        await store.SettleAsync();
        store.Platform.Messages.Count.ShouldBe(1);
        store.Platform.IsDown = true;
        await store.Inbox.ClaimAsync(SampleTurns.Ask(2), Token);
        await store.HandleAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(3), Token);

        var report = await store.Get<BackupRestorer>().RestoreAsync(File, Token);
        store.Platform.IsDown = false;
        await store.SettleAsync();

        report.Doubtful.ShouldBe(1);
        (await store.Troubles.ReadAsync(10, Token)).ShouldHaveSingleItem().State.ShouldBe(PostState.Unknown);
        store.Platform.Messages.Select(message => message.Delivery.Post.Conversation.Thread).ShouldBe(["q1", "q2", "q3"], ignoreOrder: true);
        store.Platform.Messages.ShouldAllBe(message => MemoryPlatform.TextOf(message.Delivery.Message).Contains("Maria Okafor"));
        (await store.Inbox.ClaimAsync(SampleTurns.Ask(2), Token)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_edition_that_was_posted_since_is_not_posted_again(bool isTaken)
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        await store.SubscribeAsync();
        await store.JumpToAsync("2026-11-26T07:29:00Z");
        if (isTaken)
        {
            store.Clock.Advance(TimeSpan.FromMinutes(1));
            await store.Get<RunClaimer>().ClaimAsync(Token);
            (await store.OneAsync()).State.ShouldBe(EditionState.Claimed);
        }

        await store.Get<BackupMaker>().MakeAsync(File, Token);
        await store.JumpToAsync("2026-11-26T07:31:00Z");
        store.Slack.Messages.ShouldHaveSingleItem();

        await store.Get<BackupRestorer>().RestoreAsync(File, Token);
        await store.JumpToAsync("2026-11-26T07:45:00Z");

        store.Slack.Messages.ShouldHaveSingleItem();
        (await store.EditionsAsync()).ShouldAllBe(edition => edition.State == EditionState.Unknown && edition.Reason.Contains("backup"));
        foreach (var edition in await store.EditionsAsync())
        {
            (await store.Get<IEditionSettler>().SettleAsync(edition.Id, "ana", Token)).ShouldBeTrue();
        }

        await store.JumpToAsync("2026-11-27T07:30:00Z");
        (await store.EditionsAsync())[0].State.ShouldBe(EditionState.Posted);
    }

    [Fact]
    public async Task An_edition_that_waits_to_be_posted_is_posted_once_after_a_restoration()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        await store.SubscribeAsync();
        await store.JumpToAsync("2026-11-26T07:29:00Z");
        store.Clock.Advance(TimeSpan.FromMinutes(1));
        await store.Get<RunClaimer>().ClaimAsync(Token);
        await store.Get<BackupMaker>().MakeAsync(File, Token);
        store.Slack.IsDown = true;
        await store.WorkAsync();
        (await store.OneAsync()).State.ShouldBe(EditionState.Queued);

        await store.Get<BackupRestorer>().RestoreAsync(File, Token);
        store.Slack.IsDown = false;
        await store.JumpToAsync("2026-11-26T07:45:00Z");

        MemoryPlatform.TextOf(store.Slack.Messages.ShouldHaveSingleItem().Delivery.Message).ShouldContain("Maria Okafor");
        (await store.OneAsync()).State.ShouldBe(EditionState.Posted);
    }

    [Fact]
    public async Task Folders_of_others_beside_a_backup_stay_and_what_a_killed_one_left_goes()
    {
        await using var library = await StartedAsync();
        library.Clock.Advance(TimeSpan.FromDays(10_000));
        string[] others = ["work-notes", "work-1-elsewhere-notes", "chatbriefing-work-notes", "chatbriefing-work-1-elsewhere-notes"];
        var left = $"chatbriefing-work-1-elsewhere-{Guid.Empty:N}";
        Array.ForEach([.. others, left], name => Directory.CreateDirectory(Path.Combine(folder, name)));

        await library.Get<BackupMaker>().MakeAsync(File, Token);

        Directory.EnumerateDirectories(folder).Select(Path.GetFileName).ShouldBe(others, ignoreOrder: true);
    }

    [Fact]
    public async Task What_a_backup_is_made_of_is_readable_by_its_user_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Folders have no such mode here.");
        await using var library = await StartedAsync();

        using var work = WorkFolder.In(folder, library.Clock);

        new DirectoryInfo(work.Folder).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>The backup with a changed database, as true to its manifest as an unchanged one.</summary>
    private Task<string> RewrittenAsync(string sql) => RewrittenAsync(async context =>
    {
        await context.Database.OpenConnectionAsync(Token);
        await context.Database.ExecuteSqlRawAsync(sql, Token);
    });

    private async Task<string> RewrittenAsync(Func<LibraryContext, Task> change)
    {
        var (database, target) = (Path.Combine(folder, "changed.db"), Path.Combine(folder, "changed.zip"));
        var manifest = await BackupArchive.ReadAsync(File, database, Token);
        await using (var context = BackupDatabase.Open(database))
        {
            await change(context);
        }

        var content = await System.IO.File.ReadAllBytesAsync(database, Token);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        await BackupArchive.WriteAsync(target, database, manifest with { DatabaseBytes = content.Length, DatabaseHash = hash }, Token);
        return target;
    }

    private static Task<IReadOnlyList<WriteOutcome>> AddAsync(TempLibrary library, int batch) =>
        library.WriteAsync([.. Enumerable.Range(0, Batch).Select(at => Text($"{batch}-{at}.txt", $"text {at} of batch {batch}"))]);
}

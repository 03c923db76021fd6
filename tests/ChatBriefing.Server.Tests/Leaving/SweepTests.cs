using ChatBriefing.Library;
using ChatBriefing.Library.Following;
using ChatBriefing.Server.Storage.Leaving;
using ChatBriefing.Server.Tests.Storage;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>What deleted documents leave in the database's files.</summary>
public sealed class SweepTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crash_between_deletion_and_sweeping_is_made_up_at_the_next_start()
    {
        await using var dead = await StartedAsync();
        var markers = await FillAsync(dead);
        Leftovers.In(dead.Folder, markers).ShouldBe(markers, ignoreOrder: true);
        foreach (var document in await dead.Lister.ListAsync("gone", Token))
        {
            await dead.Remover.RemoveAsync(document.Id, Token);
        }

        Leftovers.In(dead.Folder, markers).ShouldNotBeEmpty("the log of the last writes still holds them, or this test shows nothing");
        await using var next = await StartedAsync(dead);
        (await next.Get<DatabaseSweeper>().OwedAsync(Token)).ShouldNotBeNull();

        (await next.Get<DatabaseSweeper>().SweepAsync(Token)).ShouldBeTrue();

        Leftovers.In(dead.Folder, markers).ShouldBeEmpty();
        (await next.Get<DatabaseSweeper>().OwedAsync(Token)).ShouldBeNull();
        (await next.Lister.ListAsync("kept", Token)).Count.ShouldBe(60);
    }

    [Fact]
    public async Task A_withdrawal_leaves_the_text_and_owes_nothing()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));

        await library.Get<IDocumentWithdrawer>().WithdrawAsync(DocumentId.From("general", "a.txt"), Token);

        (await library.Get<DatabaseSweeper>().OwedAsync(Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_followed_file_keeps_no_name_and_does_not_come_back_unless_it_changes()
    {
        await using var library = await StartedAsync();
        var origin = new FollowedOrigin("general", "/srv/notes");
        var id = (await library.WriteAsync(Text("/srv/notes/secret.txt", "one"))).Single().DocumentId;
        var seen = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        var file = new FolderFile("/srv/notes/secret.txt", 3, seen);
        await library.Get<IFollowWriter>().WriteAsync([new FollowedItem(origin, file.Path) { Stamp = file.Stamp, DocumentId = id }], [], Token);

        await library.Remover.RemoveAsync(id, Token);

        var known = await library.Get<IFollowReader>().ReadAsync(origin, Token);
        known.ShouldHaveSingleItem().Item.ShouldNotContain("secret");
        FolderPlanner.Plan(new FolderListing([file], null), known, seen.AddDays(1)).ShouldSatisfyAllConditions(
            plan => plan.Read.ShouldBeEmpty(),
            plan => plan.Missed.ShouldBeEmpty(),
            plan => plan.Gone.ShouldBeEmpty());
        FolderPlanner.Plan(new FolderListing([file with { Length = 4 }], null), known, seen.AddDays(1)).Read.Count.ShouldBe(1);
    }

    /// <summary>Documents large and small, of which pages of the database are split and merged in turn.</summary>
    private static async Task<IReadOnlyList<string>> FillAsync(TempLibrary library)
    {
        var markers = new List<string>();
        for (var round = 0; round < 6; round++)
        {
            var versions = Enumerable.Range(0, 20).Select(at => (Marker: Leftovers.NewMarker(), Name: $"{round}-{at}", IsGone: at % 2 == 0)).ToList();
            markers.AddRange(versions.Where(planned => planned.IsGone).Select(planned => planned.Marker));
            await library.WriteAsync([.. versions.Select(planned => Document(planned.Name, planned.Marker, planned.IsGone, round))]);
        }

        return markers;
    }

    private static NewVersion Document(string name, string marker, bool isGone, int round)
    {
        var text = string.Concat(Enumerable.Repeat($"{marker} is a word of it. ", 1 + (round * 40)));
        return Text($"{name}-{marker}.txt", text, isGone ? "gone" : "kept") with
        {
            Title = $"Title {marker}",
            Passages = [.. Enumerable.Range(0, 1 + (round * 10)).Select(at => new PassageSpan(at, 20, $"Heading {marker} {at}"))],
        };
    }
}

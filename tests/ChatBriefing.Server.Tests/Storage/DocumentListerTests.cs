using ChatBriefing.Library;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class DocumentListerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_shows_current_versions_newest_first()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"), Text("b.txt", "other"));
        library.Clock.SetUtcNow(library.Clock.GetUtcNow().AddDays(1));
        await library.WriteAsync(Text("a.txt", "three") with { Title = "New", Date = new DateOnly(2026, 1, 2) });

        var list = await library.Lister.ListAsync(null, Token);

        list.Select(document => document.Source).ShouldBe(["a.txt", "b.txt"]);
        list[0].ShouldBe(new Document(
            DocumentId.From("general", "a.txt"), "New", "general", "a.txt", 2, new DateOnly(2026, 1, 2), 5, library.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task A_list_of_a_collection_shows_no_other()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"), Text("b.txt", "two", "board"));

        (await library.Lister.ListAsync("board", Token)).ShouldHaveSingleItem().Source.ShouldBe("b.txt");
        (await library.Lister.ListAsync("nobody", Token)).ShouldBeEmpty();
    }
}

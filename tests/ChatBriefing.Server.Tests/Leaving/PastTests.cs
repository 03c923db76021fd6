using ChatBriefing.Library;
using ChatBriefing.Library.Versions;
using ChatBriefing.Retrieval;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>Earlier states of the library, from the store to the search.</summary>
public sealed class PastTests : IDisposable
{
    private static readonly string Id = DocumentId.From("general", "a.txt");
    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-past-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_day_finds_the_version_that_was_in_force_then()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "the fee is ten") with { Date = new DateOnly(2026, 1, 1) });
        await library.WriteAsync(Text("a.txt", "the fee is twelve") with { Date = new DateOnly(2026, 2, 1) });
        await library.WriteAsync(Text("b.txt", "the fee of old was one"));
        using var past = new PastIndex(Path.Combine(folder, "index"), library.Log, library.Get<IPastReader>());

        (await FindAsync(past, 2025, 12, 31)).ShouldBeEmpty();
        (await FindAsync(past, 2026, 1, 1)).ShouldBe(["the fee is ten"]);
        (await FindAsync(past, 2026, 1, 31)).ShouldBe(["the fee is ten"]);
        (await FindAsync(past, 2026, 2, 1)).ShouldBe(["the fee is twelve"]);
        (await FindAsync(past, 2026, 3, 4)).ShouldBe(["the fee is twelve", "the fee of old was one"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_version_that_was_put_back_is_in_force_again_from_that_day_on()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "the fee is ten"));
        library.Clock.Advance(TimeSpan.FromDays(1));
        await library.WriteAsync(Text("a.txt", "the fee is twelve"));
        library.Clock.Advance(TimeSpan.FromDays(1));
        await library.Get<IDocumentRestorer>().RestoreAsync(Id, 1, Token);
        using var past = new PastIndex(Path.Combine(folder, "index"), library.Log, library.Get<IPastReader>());

        (await FindAsync(past, 2026, 3, 4)).ShouldBe(["the fee is ten"]);
        (await FindAsync(past, 2026, 3, 5)).ShouldBe(["the fee is twelve"]);
        (await FindAsync(past, 2026, 3, 6)).ShouldBe(["the fee is ten"]);
    }

    [Fact]
    public async Task A_withdrawn_document_is_found_in_the_days_before_and_a_deleted_one_in_none()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "the fee is ten"));
        library.Clock.Advance(TimeSpan.FromDays(2));
        using var past = new PastIndex(Path.Combine(folder, "index"), library.Log, library.Get<IPastReader>());
        (await FindAsync(past, 2026, 3, 7)).ShouldBe(["the fee is ten"]);

        await library.Get<IDocumentWithdrawer>().WithdrawAsync(Id, Token);
        (await FindAsync(past, 2026, 3, 5)).ShouldBe(["the fee is ten"]);
        (await FindAsync(past, 2026, 3, 7)).ShouldBeEmpty();
        (await library.Get<IPastVersionReader>().FindAsync(Id, 1, Token)).ShouldNotBeNull();

        await library.Remover.RemoveAsync(Id, Token);
        (await FindAsync(past, 2026, 3, 5)).ShouldBeEmpty();
        await library.WriteAsync(Text("a.txt", "the fee is one") with { Date = new DateOnly(2026, 3, 1) });
        (await FindAsync(past, 2026, 3, 5)).ShouldBe(["the fee is one"]);
    }

    [Fact]
    public async Task A_server_leaves_the_folder_to_a_command_that_builds_it_and_keeps_it_from_then_on()
    {
        var marker = Leftovers.NewMarker();
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", $"the fee is {marker}"));
        var path = Path.Combine(folder, "index");
        using var server = new PastIndex(path, library.Log, library.Get<IPastReader>());
        using (var command = new PastIndex(path, library.Log, library.Get<IPastReader>()))
        {
            (await FindAsync(command, 2026, 3, 4)).ShouldNotBeEmpty();
            await server.KeepAsync(Token);
            server.Home.Opened.ShouldBeNull();
            await command.Follower.CommitAsync(Token);
        }

        Leftovers.In(folder, [marker]).ShouldNotBeEmpty();
        await library.Remover.RemoveAsync(Id, Token);
        await server.KeepAsync(Token);

        Leftovers.In(folder, [marker]).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> FindAsync(PastIndex past, int year, int month, int day)
    {
        await past.Follower.CatchUpAsync(Token);
        return past.Home.Current!.Search(new Query { Text = "fee", AsOf = new DateOnly(year, month, day) }).Passages.Select(passage => passage.Text);
    }
}

using ChatBriefing.Library;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class ChangeLogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_library_stands_at_0_and_keeps_its_identity()
    {
        await using var library = await StartedAsync();
        await library.StartAsync();
        await using var again = await StartedAsync(library);
        await using var other = await StartedAsync();

        var position = await library.Log.ReadPositionAsync(Token);

        position.Number.ShouldBe(0);
        (await again.Log.ReadPositionAsync(Token)).ShouldBe(position);
        (await other.Log.ReadPositionAsync(Token)).LibraryId.ShouldNotBe(position.LibraryId);
    }

    [Fact]
    public async Task The_log_is_read_in_order_from_any_number_on()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync([.. Enumerable.Range(0, 10).Select(i => Text($"{i}.txt", $"text {i}"))]);

        var changes = await library.Log.ReadAfterAsync(3, 4, Token);

        changes.Select(change => change.Number).ShouldBe([4L, 5, 6, 7]);
        (await library.Log.ReadAfterAsync(10, 4, Token)).ShouldBeEmpty();
        (await library.Log.ReadPositionAsync(Token)).Number.ShouldBe(10);
    }

    [Fact]
    public async Task Numbers_rise_by_one_under_writers_at_the_same_time_and_no_reader_sees_a_gap()
    {
        await using var one = await StartedAsync();
        await using var two = await StartedAsync(one);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var reading = Task.Run(() => FollowAsync(two, done.Token), Token);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() => WriteManyAsync(writer % 2 == 0 ? one : two, writer), Token)));
        await done.CancelAsync();

        var changes = await one.ChangesAsync();
        changes.Select(change => change.Number).ShouldBe(Enumerable.Range(1, changes.Count).Select(i => (long)i));
        changes.Count.ShouldBe(4 * (60 + 10));
        (await two.Log.ReadPositionAsync(Token)).Number.ShouldBe(changes.Count);
        await reading;
    }

    private static async Task WriteManyAsync(TempLibrary library, int writer)
    {
        for (var i = 0; i < 20; i++)
        {
            await library.WriteAsync([.. Enumerable.Range(0, 3).Select(j => Text($"{writer}-{i}-{j}.txt", $"text {writer} {i} {j}"))]);
            if (i % 2 == 0)
            {
                await library.Remover.RemoveAsync(DocumentId.From("general", $"{writer}-{i}-0.txt"), Token);
            }
        }
    }

    // Follows the log as a projection does: what it has passed must never gain an earlier number.
    private static async Task FollowAsync(TempLibrary library, CancellationToken done)
    {
        var last = 0L;
        while (!done.IsCancellationRequested)
        {
            foreach (var change in await library.Log.ReadAfterAsync(last, 100, Token))
            {
                change.Number.ShouldBe(last + 1);
                last = change.Number;
            }
        }
    }
}

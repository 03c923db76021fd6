using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Retrieval;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Retrieval;

public sealed class RetrieverTests
{
    private static readonly CollectionReaders ClosedBoard = new([KeyValuePair.Create<string, IReadOnlyList<string>>("board", [])]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_published_into_a_collection_that_was_just_closed_is_not_found_by_who_read_the_readers_before()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        using var home = new PassageIndexHome(folder.Path);
        using var follower = new IndexFollower(home, library, library);
        var readers = new ClosingReaders(async () =>
        {
            library.Add("b", "The lion is to be sold.", "board");
            await follower.CatchUpAsync(Token);
        });

        var found = await new Retriever(home, follower, readers).RetrieveAsync(new Query { Text = "lion" }, Audience.Everyone, Token);

        found.Passages.ShouldHaveSingleItem().Collection.ShouldBe("general");
        home.Current!.Search(new Query { Text = "lion", Readable = Readable.Everything }).Passages.Count.ShouldBe(2, "it was there to be found when the search began");
    }

    [Fact]
    public async Task A_question_that_waits_for_another_library_is_held_to_the_readers_of_that_library()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        library.Add("b", "The lion is to be sold.", "board");
        using var home = new PassageIndexHome(folder.Path);
        using var follower = new IndexFollower(home, library, library);
        var swapping = new SwappingFollower(home, follower);
        var readers = new MemoryReaders();

        var asking = new Retriever(home, swapping, readers).RetrieveAsync(new Query { Text = "lion" }, Audience.Everyone, Token);
        await swapping.Emptied.Task.WaitAsync(TimeSpan.FromMinutes(1), Token);
        await Task.Delay(TimeSpan.FromMilliseconds(600), Token);
        asking.IsCompleted.ShouldBeFalse();
        readers.Set(("board", []));
        swapping.Restored.SetResult();

        (await asking).Passages.ShouldHaveSingleItem().Collection.ShouldBe("general");
    }

    /// <summary>Tells the state in which all is open; the board is closed, and more happens, while it is being read.</summary>
    private sealed class ClosingReaders(Func<Task> meanwhile) : ICollectionReaders
    {
        private bool isClosed;

        public async Task<CollectionReaders> ReadAsync(CancellationToken cancellationToken)
        {
            if (isClosed)
            {
                return ClosedBoard;
            }

            isClosed = true;
            await meanwhile();
            return CollectionReaders.Open;
        }
    }

    /// <summary>Shows an index, as a question needs to begin, and takes it away until another library is restored.</summary>
    private sealed class SwappingFollower(PassageIndexHome home, IndexFollower follower) : IIndexFollower
    {
        public TaskCompletionSource Emptied { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Restored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task CatchUpAsync(CancellationToken cancellationToken)
        {
            home.Open(new LogPosition("another", 0));
            home.Show();
            return SwapAsync(cancellationToken);
        }

        private async Task SwapAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
            home.Open(new LogPosition("another", 0));
            Emptied.SetResult();
            await Restored.Task;
            await follower.CatchUpAsync(cancellationToken);
        }
    }
}

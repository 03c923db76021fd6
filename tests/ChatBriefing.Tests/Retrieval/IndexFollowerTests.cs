using ChatBriefing.Library.Collections;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Tests.Support;
using Lucene.Net.Index;
using NIOFSDirectory = Lucene.Net.Store.NIOFSDirectory;

namespace ChatBriefing.Tests.Retrieval;

public sealed class IndexFollowerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_added_is_found_by_the_next_question_and_a_removed_one_is_not()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        using var open = new Opened(folder, library);

        (await open.FindAsync("lion")).ShouldBe(0);
        var added = library.Add("a", "The lion sleeps.");
        (await open.FindAsync("lion")).ShouldBe(1);
        library.Add("a", "The tiger sleeps.");
        (await open.FindAsync("lion")).ShouldBe(0);
        (await open.FindAsync("tiger")).ShouldBe(1);
        library.Remove(added.DocumentId);
        (await open.FindAsync("tiger")).ShouldBe(0);
    }

    [Fact]
    public async Task A_committed_index_is_taken_up_again_where_it_stopped()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        using (var first = new Opened(folder, library))
        {
            await first.FindAsync("lion");
            await first.Follower.CommitAsync(Token);
        }

        library.Add("b", "The tiger wakes.");
        using var second = new Opened(folder, library);

        second.Home.Open(await library.ReadPositionAsync(Token)).Number.ShouldBe(1);
        (await second.FindAsync("lion")).ShouldBe(1);
        (await second.FindAsync("tiger")).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_not_committed_is_replayed_after_a_crash()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        using (var crashed = new Opened(folder, library))
        {
            await crashed.FindAsync("lion");
        }

        using var second = new Opened(folder, library);

        (await second.FindAsync("lion")).ShouldBe(1);
    }

    [Fact]
    public async Task An_index_that_is_ahead_of_a_restored_library_is_built_again()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        library.Add("b", "The tiger wakes.");
        await CommitAsync(folder, library);

        library.LoseLast(1);
        using var second = new Opened(folder, library);

        (await second.FindAsync("lion")).ShouldBe(1);
        (await second.FindAsync("tiger")).ShouldBe(0);
    }

    [Fact]
    public async Task An_index_of_another_library_is_built_again()
    {
        using var folder = new TempFolder();
        var other = new MemoryLibrary("other");
        other.Add("a", "The lion sleeps.");
        await CommitAsync(folder, other);

        var library = new MemoryLibrary("mine");
        library.Add("b", "The tiger wakes.");
        using var second = new Opened(folder, library);

        (await second.FindAsync("lion")).ShouldBe(0);
        (await second.FindAsync("tiger")).ShouldBe(1);
    }

    [Theory]
    [InlineData("segments_*")]
    [InlineData("*.cfs")]
    [InlineData("*.si")]
    public async Task A_damaged_index_is_built_again(string pattern)
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        await CommitAsync(folder, library);
        var files = Directory.GetFiles(folder.Path, pattern);
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            await File.WriteAllBytesAsync(file, [1, 2, 3], Token);
        }

        using var second = new Opened(folder, library);

        (await second.FindAsync("lion")).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_works_on_a_copy_and_leaves_it_alone()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        using var first = new Opened(folder, library);
        await first.FindAsync("lion");
        await first.Follower.CommitAsync(Token);

        using (var second = new Opened(folder, library))
        {
            library.Add("b", "The tiger wakes.");
            (await second.FindAsync("tiger")).ShouldBe(1);
            (await second.FindAsync("lion")).ShouldBe(1);
        }

        (await first.FindAsync("tiger")).ShouldBe(1);
    }

    [Fact]
    public async Task A_process_that_worked_on_a_copy_goes_back_to_the_folder_once_it_is_free()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        var first = new Opened(folder, library);
        await first.FindAsync("lion");
        await first.Follower.CommitAsync(Token);
        using (var second = new Opened(folder, library))
        {
            (await second.FindAsync("lion")).ShouldBe(1);
            first.Dispose();

            library.Add("b", "The tiger wakes.");
            (await second.FindAsync("tiger")).ShouldBe(1);
            await second.Follower.CommitAsync(Token);
        }

        using var directory = new NIOFSDirectory(folder.Path);
        using var reader = DirectoryReader.Open(directory);
        reader.NumDocs.ShouldBe(2);
    }

    [Fact]
    public async Task Questions_at_the_same_time_all_see_what_was_added()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        for (var number = 0; number < 300; number++)
        {
            library.Add($"d{number}", $"The lion number {number} sleeps.");
        }

        using var open = new Opened(folder, library);
        var found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => open.FindAsync("lion", 100)));

        found.ShouldAllBe(count => count == 100);
    }

    [Fact]
    public async Task A_question_asked_while_the_index_is_first_built_waits_for_all_of_it()
    {
        using var folder = new TempFolder();
        var library = new MemoryLibrary();
        library.Add("a", "The lion sleeps.");
        using var home = new PassageIndexHome(folder.Path);
        var reader = new HeldReader(library);
        using var follower = new IndexFollower(home, library, reader);
        var building = follower.CatchUpAsync(Token);

        var asking = new Retriever(home, follower, new OpenReaders()).RetrieveAsync(new Query { Text = "lion" }, Audience.Everyone, Token);
        await Task.Delay(TimeSpan.FromMilliseconds(400), Token);
        asking.IsCompleted.ShouldBeFalse();
        reader.Release();

        (await asking).Passages.Count.ShouldBe(1);
        await building;
    }

    private static async Task CommitAsync(TempFolder folder, MemoryLibrary library)
    {
        using var first = new Opened(folder, library);
        await first.FindAsync("anything");
        await first.Follower.CommitAsync(Token);
    }

    private sealed class Opened : IDisposable
    {
        public Opened(TempFolder folder, MemoryLibrary library)
        {
            Home = new PassageIndexHome(folder.Path);
            Follower = new IndexFollower(Home, library, library);
            Retriever = new Retriever(Home, Follower, new OpenReaders());
        }

        public PassageIndexHome Home { get; }

        public IndexFollower Follower { get; }

        private Retriever Retriever { get; }

        public async Task<int> FindAsync(string text, int limit = 10) =>
            (await Retriever.RetrieveAsync(new Query { Text = text, Limit = limit }, Audience.Everyone, Token)).Passages.Count;

        public void Dispose()
        {
            Follower.Dispose();
            Home.Dispose();
        }
    }

    private sealed class HeldReader(IVersionReader versions) : IVersionReader
    {
        private readonly TaskCompletionSource released = new();

        public void Release() => released.SetResult();

        public async Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken)
        {
            await released.Task;
            return await versions.FindAsync(documentId, number, cancellationToken);
        }
    }
}

using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Server.Tests.Storage;

/// <summary>Readers of collections as the database keeps them.</summary>
public sealed class CollectionTests
{
    private static readonly Audience Board = new(["everyone", "slack:T1", "slack:T1:channel:C1"]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_seen_by_the_next_question_of_another_process()
    {
        await using var here = await TempLibrary.StartedAsync();
        await using var there = await TempLibrary.StartedAsync(here);
        (await MayReadAsync(there, "board", Audience.Everyone)).ShouldBeTrue();

        await WriteAsync(here, "board", ReaderChangeKind.Set, "slack:T1:channel:C1");

        (await MayReadAsync(there, "board", Audience.Everyone)).ShouldBeFalse();
        (await MayReadAsync(there, "board", Board)).ShouldBeTrue();
        (await MayReadAsync(there, "general", Audience.Everyone)).ShouldBeTrue();
        await WriteAsync(there, "board", ReaderChangeKind.Set, "everyone");
        (await MayReadAsync(here, "board", Audience.Everyone)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_collection_whose_last_reader_goes_is_nobodys_and_stays_so()
    {
        await using var library = await TempLibrary.StartedAsync();
        await WriteAsync(library, "board", ReaderChangeKind.Set, "slack:T1:channel:C1");

        (await WriteAsync(library, "board", ReaderChangeKind.Remove, "slack:T1:channel:C1")).ShouldBeEmpty();

        (await MayReadAsync(library, "board", Board)).ShouldBeFalse();
        (await MayReadAsync(library, "board", Audience.Everyone)).ShouldBeFalse();
        (await MayReadAsync(library, "board", Audience.Operator)).ShouldBeTrue();
        (await WriteAsync(library, "board", ReaderChangeKind.Add, "slack:t1:person:u7")).ShouldBe(["slack:T1:person:U7"]);
    }

    [Fact]
    public async Task A_difference_of_case_opens_nothing()
    {
        await using var library = await TempLibrary.StartedAsync();
        await WriteAsync(library, "Board", ReaderChangeKind.Set, "slack:T1");

        (await MayReadAsync(library, "board", Audience.Everyone)).ShouldBeFalse();
        await WriteAsync(library, "BOARD", ReaderChangeKind.Add, "slack:T2");
        (await ReadAsync(library)).Of("board").ShouldBe(["slack:T1", "slack:T2"]);
    }

    [Fact]
    public async Task Who_may_read_nothing_reads_nothing_even_of_open_collections()
    {
        await using var library = await TempLibrary.StartedAsync();

        (await MayReadAsync(library, "general", Audience.Nobody)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("board", ReaderChangeKind.Set, "slack", "names no reader")]
    [InlineData("board", ReaderChangeKind.Set, "slack:T1:room:C1", "names no reader")]
    [InlineData("board", ReaderChangeKind.Set, "web:person:ana", "names no reader")]
    [InlineData("board", ReaderChangeKind.Set, "slack:T1:channel:", "names no reader")]
    [InlineData("board", ReaderChangeKind.Set, "slack:T 1", "names no reader")]
    [InlineData("a/b", ReaderChangeKind.Set, "everyone", "cannot be the name")]
    [InlineData("board", ReaderChangeKind.Add, "slack:T1", "Everyone reads")]
    [InlineData("board", ReaderChangeKind.Remove, "slack:T1", "is no reader")]
    public async Task What_cannot_be_is_told_in_one_line(string collection, ReaderChangeKind kind, string reader, string words)
    {
        await using var library = await TempLibrary.StartedAsync();

        var fault = await Should.ThrowAsync<ReaderChangeException>(() => WriteAsync(library, collection, kind, reader));

        fault.Message.ShouldContain(words);
        fault.Message.ShouldNotContain("\n");
        (await ReadAsync(library)).Set.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> WriteAsync(TempLibrary library, string collection, ReaderChangeKind kind, params string[] readers) =>
        await library.Get<ICollectionWriter>().WriteAsync(ReaderChange.Read(collection, kind, readers), Token);

    private static Task<CollectionReaders> ReadAsync(TempLibrary library) => library.Get<ICollectionReaders>().ReadAsync(Token);

    private static async Task<bool> MayReadAsync(TempLibrary library, string collection, Audience audience) => (await ReadAsync(library)).For(audience).Allows(collection);
}

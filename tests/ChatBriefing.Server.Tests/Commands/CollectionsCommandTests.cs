namespace ChatBriefing.Server.Tests.Commands;

/// <summary>Who may read a collection, by command.</summary>
public sealed class CollectionsCommandTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Readers_are_set_added_removed_and_shown()
    {
        program.Write("minutes.md", "# Minutes\n\nThe board met on Friday.");
        (await program.RunAsync("add", "minutes.md", "--collection", "board")).Code.ShouldBe(0);

        (await program.RunAsync("collections", "readers", "board", "set", "slack:T1:channel:C1")).Output.ShouldBe("board: slack:T1:channel:C1\n");
        (await program.RunAsync("collections", "readers", "board", "add", "web:person:Ana@Example.org")).Output.ShouldBe("board: slack:T1:channel:C1, web:person:ana@example.org\n");
        (await program.RunAsync("collections", "readers", "board", "remove", "slack:T1:channel:C1", "web:person:ana@example.org")).Output.ShouldBe("board: nobody\n");

        var listed = await program.RunAsync("collections", "list", "--json");
        var board = listed.Json.EnumerateArray().Single(collection => collection.GetProperty("name").GetString() == "board");
        board.GetProperty("readers").GetArrayLength().ShouldBe(0);
        board.GetProperty("documents").GetInt32().ShouldBe(1);
        (await program.RunAsync("collections", "readers", "plans", "set", "nobody")).Output.ShouldContain("no document yet");
        (await program.RunAsync("ask", "When did the board meet?", "--collection", "board")).Output.ShouldContain("Friday", Case.Insensitive, "the command line reads everything");
    }

    [Theory]
    [InlineData("names no reader", "collections", "readers", "board", "set", "slack:C1:chanel:7")]
    [InlineData("write add, remove or set", "collections", "readers", "board", "open", "everyone")]
    [InlineData("or nobody", "collections", "readers", "board", "set")]
    [InlineData("cannot be the name", "collections", "readers", "a/b", "set", "everyone")]
    [InlineData("Library:Collections:board:Readers", "--Library:Collections:board:Readers:0=slak:T1", "collections", "list")]
    public async Task A_mistake_is_told_in_one_line(string words, params string[] args) => (await program.RunAsync(args)).ShouldTell(2, words);

    [Fact]
    public async Task Settings_preset_readers_until_they_are_changed()
    {
        const string preset = "--Library:Collections:board:Readers:0=slack:T1";
        (await program.RunAsync(preset, "collections", "readers", "board")).Output.ShouldBe("board: slack:T1\n");
        (await program.RunAsync(preset, "collections", "readers", "Board", "add", "slack:T2")).Output.ShouldContain("slack:T1, slack:T2");
        (await program.RunAsync(preset, "collections", "readers", "board")).Output.ShouldBe("board: slack:T1, slack:T2\n");
    }
}

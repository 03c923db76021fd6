namespace ChatBriefing.Server.Tests.Commands;

/// <summary>Adding, listing and removing.</summary>
public sealed class LibraryCommandTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task What_is_added_is_listed_and_can_be_removed()
    {
        program.Write("notes/ferry.md", "# Ferry\n\nThe ferry leaves at nine.");
        program.Write("notes/deep/bus.txt", "Bus\n\nThe bus leaves at ten.");
        program.Write("notes/picture.png", [1, 2, 3]);
        program.Write("notes/.hidden.md", "# Hidden");

        var added = await program.RunAsync("add", "notes", "--collection", "travel");
        added.Output.ShouldContain("2 added, 0 new versions, 0 unchanged, 0 refused; 2 skipped");
        added.Error.ShouldBeEmpty();
        added.Code.ShouldBe(0);

        program.Write("notes/ferry.md", "# Ferry\n\nThe ferry leaves at eleven.");
        (await program.RunAsync("add", "notes/*.md", "notes/deep")).Output.ShouldContain("2 added");
        (await program.RunAsync("add", "notes/*.md", "notes/deep", "--collection", "travel")).Output.ShouldContain("0 added, 1 new version, 1 unchanged, 0 refused");

        var listed = (await program.RunAsync("list", "--collection", "travel")).Output.TrimEnd('\n').Split('\n').Select(line => line.Split('\t')).ToList();
        listed.Count.ShouldBe(2);
        var ferry = listed.Single(cells => cells[1] == "Ferry");
        ferry[2..4].ShouldBe(["travel", "2"]);

        var removed = await program.RunAsync("remove", ferry[0], "--json");
        removed.Json.GetProperty("removed")[0].GetString().ShouldBe(ferry[0]);
        var left = await program.RunAsync("list", "--collection", "travel", "--json");
        left.Json.GetArrayLength().ShouldBe(1);
        left.Json[0].GetProperty("title").GetString().ShouldBe("Bus");
        File.Exists(Path.Combine(program.Folder, "notes/ferry.md")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_mistyped_id_removes_nothing()
    {
        program.Write("ferry.md", "# Ferry\n\nThe ferry leaves at nine.");
        var added = await program.RunAsync("add", "ferry.md", "--json");
        added.Json.GetProperty("added").GetInt32().ShouldBe(1);
        var id = added.Json.GetProperty("documents")[0].GetProperty("documentId").GetString()!;

        (await program.RunAsync("remove", id, "nope")).ShouldTell(2, "There is no document \"nope\"");

        (await program.RunAsync("list")).Output.ShouldStartWith(id);
    }

    [Fact]
    public async Task A_document_may_come_by_pipe_with_a_title()
    {
        var added = await program.PipeAsync("The ferry leaves at nine.", "add", "-", "--title", "Version 1.2 of the timetable", "--date", "2025-03-01");
        added.Code.ShouldBe(0, added.Error);

        var listed = (await program.RunAsync("list")).Output.Split('\t');
        listed[1].ShouldBe("Version 1.2 of the timetable");
        listed[4].ShouldBe("2025-03-01");
    }

    [Fact]
    public async Task Documents_from_pipes_are_told_apart_by_their_titles()
    {
        (await program.PipeAsync("The rope is in the shed.", "add", "-", "--title", "Rope")).Code.ShouldBe(0);
        (await program.PipeAsync("The sails are in the loft.", "add", "-", "--title", "Sails")).Output.ShouldContain("1 added");
        (await program.PipeAsync("The rope is in the loft.", "add", "-", "--title", "Rope")).Output.ShouldContain("1 new version");

        var listed = await program.RunAsync("list", "--json");
        listed.Json.EnumerateArray().Select(document => document.GetProperty("title").GetString()).ShouldBe(["Rope", "Sails"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_changed_is_told_as_quotes_of_both_versions()
    {
        program.Write("ferry.md", "# Ferry\n\nThe ferry leaves at nine. Dogs travel free.");
        await program.RunAsync("add", "ferry.md");
        program.Write("ferry.md", "# Ferry\n\nThe ferry leaves at eleven. Dogs travel free.");
        var id = (await program.RunAsync("add", "ferry.md", "--json")).Json.GetProperty("documents")[0].GetProperty("documentId").GetString()!;

        var told = await program.RunAsync("changes", id);
        told.Output.ShouldContain("- The ferry leaves at nine.\n+ The ferry leaves at eleven.\n");
        told.Output.ShouldNotContain("Dogs");
        told.Code.ShouldBe(0, told.Error);

        var change = (await program.RunAsync("changes", id, "--from", "1", "--to", "2", "--json")).Json.GetProperty("changes").EnumerateArray().ShouldHaveSingleItem();
        change.GetProperty("old").GetProperty("quote").GetString().ShouldBe("The ferry leaves at nine.");
        change.GetProperty("new").GetProperty("version").GetInt32().ShouldBe(2);
        (await program.RunAsync("changes", id, "--from", "7")).ShouldTell(2, "There is no version 7");
        (await program.RunAsync("changes", id, "--to", "1")).ShouldTell(2, "nothing changed before it");
        (await program.RunAsync("changes", "nope")).ShouldTell(2, "There is no document \"nope\"");
    }
}

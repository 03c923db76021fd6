namespace ChatBriefing.Server.Tests.Commands;

/// <summary>Briefings from the command line.</summary>
public sealed class BriefingCommandTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_briefing_is_added_read_back_listed_previewed_paused_and_removed()
    {
        program.Write("ferry.md", "# Ferry\n\nThe ferry to the island leaves at nine. Dogs travel free.");
        (await program.RunAsync("add", "ferry.md")).Code.ShouldBe(0);

        var added = await program.RunAsync("briefing", "add", "weekdays 8:30 Europe/Berlin", "--topics", "ferry island", "--yes");
        added.Code.ShouldBe(0, added.Error);
        added.Output.ShouldContain("Every weekday (Monday to Friday) at 08:30, Europe/Berlin");
        added.Output.ShouldContain("Next: ");
        added.Output.IndexOf("Next: ", StringComparison.Ordinal).ShouldBeLessThan(added.Output.IndexOf("Saved ", StringComparison.Ordinal));
        var id = IdIn(added);

        var listed = (await program.RunAsync("briefing", "list", "--json")).Json;
        listed[0].GetProperty("id").GetString().ShouldBe(id);
        listed[0].GetProperty("cron").GetString().ShouldBe("30 8 * * 1-5");
        var preview = await program.RunAsync("briefing", "preview", id);
        preview.Output.ShouldContain("“ferry island” matched 1 of 1 document of the last 30 days: Ferry");
        preview.Output.ShouldContain("The ferry to the island leaves at nine.");
        (await program.RunAsync("briefing", "preview", "--topics", "like \"Ferry\"")).Output.ShouldContain("“Ferry” matched 1 of 1 document");
        (await program.RunAsync("briefing", "add", "daily at 9", "--topics", "like \"Nothing\"", "--yes")).ShouldTell(2, "There is no document “Nothing”");
        var counted = (await program.RunAsync("briefing", "preview", id, "--json")).Json.GetProperty("topics")[0];
        (counted.GetProperty("topic").GetString(), counted.GetProperty("matched").GetInt32()).ShouldBe(("ferry island", 1));
        (await program.RunAsync("briefing", "pause", id)).Output.ShouldStartWith("Paused");
        (await program.RunAsync("briefing", "list")).Output.ShouldContain("Paused since");
        (await program.RunAsync("briefing", "remove", id)).Output.ShouldStartWith("Removed");
        (await program.RunAsync("briefing", "pause", id)).ShouldTell(2, $"There is no briefing \"{id}\"");
    }

    [Theory]
    [InlineData("n", false)]
    [InlineData("y", true)]
    public async Task On_a_terminal_it_is_read_back_and_saved_only_when_that_is_answered_with_yes(string answer, bool isSaved)
    {
        var added = await program.TypeAsync($"{answer}\n", "briefing", "add", "weekdays 8:30 Europe/Berlin", "--topics", "ferry island");

        added.Code.ShouldBe(0, added.Output);
        added.Output.ShouldContain("Every weekday (Monday to Friday) at 08:30, Europe/Berlin");
        added.Output.ShouldContain("Save this briefing?");
        (await program.RunAsync("briefing", "list", "--json")).Json.GetArrayLength().ShouldBe(isSaved ? 1 : 0);
    }

    [Fact]
    public async Task On_a_terminal_nothing_is_asked_of_who_said_yes_before()
    {
        (await program.TypeAsync("", "briefing", "add", "weekdays 8:30 Europe/Berlin", "--yes")).Output.ShouldNotContain("Save this briefing?");

        (await program.RunAsync("briefing", "list", "--json")).Json.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Where_nobody_can_answer_it_is_read_back_and_not_saved_without_yes()
    {
        var added = await program.RunAsync("briefing", "add", "weekdays 8:30 Europe/Berlin", "--topics", "ferry island");

        added.Code.ShouldBe(2);
        added.Error.ShouldContain("add --yes");
        added.Output.ShouldContain("About: ferry island");
        (await program.RunAsync("briefing", "list", "--json")).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task With_json_what_is_read_back_stands_beside_the_output()
    {
        var refused = await program.RunAsync("briefing", "add", "weekdays 8:30 Europe/Berlin", "--topics", "ferry island", "--json");

        refused.Code.ShouldBe(2);
        refused.Output.ShouldBeEmpty();
        refused.Error.ShouldContain("About: ferry island");
        (await program.RunAsync("briefing", "add", "weekdays 8:30 Europe/Berlin", "--topics", "ferry island", "--json", "--yes")).Json.GetProperty("topics")[0].GetString().ShouldBe("ferry island");
    }

    [Fact]
    public async Task Words_that_are_no_times_are_told_in_one_line_and_nothing_is_saved()
    {
        (await program.RunAsync("briefing", "add", "61 25 * * *")).ShouldTell(2, "cron expression");
        (await program.RunAsync("briefing", "add", "daily at 9", "--in", "nowhere")).ShouldTell(2, "No channel \"nowhere\" is known");
        (await program.RunAsync("briefing", "list", "--json")).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_collection_or_an_example_that_is_not_there_is_told_and_nothing_is_saved()
    {
        program.Write("ferry.md", "# Ferry\n\nThe ferry to the island leaves at nine. Dogs travel free.");
        (await program.RunAsync("add", "ferry.md", "--collection", "press")).Code.ShouldBe(0);

        (await program.RunAsync("briefing", "add", "Mondays 9am", "--collection", "nope", "--yes")).ShouldTell(2, "There is no collection “nope” that everybody there may read.");
        (await program.RunAsync("briefing", "preview", "--collection", "nope")).ShouldTell(2, "There is no collection \"nope\"");
        (await program.RunAsync("briefing", "list", "--json")).Json.GetArrayLength().ShouldBe(0);
        (await program.RunAsync("briefing", "add", "Mondays 9am", "--collection", "press", "--yes")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_collection_that_holds_nothing_yet_is_taken_once_it_is_known()
    {
        const string Followed = "--Library:Folders:0:Collection=minutes";
        (await program.RunAsync("collections", "readers", "press", "set", "everyone")).Code.ShouldBe(0);
        (await program.RunAsync("collections", "readers", "board", "set", "slack:T1:channel:C1")).Code.ShouldBe(0);

        (await program.RunAsync("briefing", "add", "Mondays 9am", "--collection", "press", "--yes")).Output.ShouldContain("About: everything that is new, in press (holds no document yet)");
        (await program.RunAsync("briefing", "add", "Mondays 9am", "--collection", "Minutes", "--yes", "--Library:Folders:0:Path=notes", Followed)).Output.ShouldContain("in Minutes (holds no document yet)");
        (await program.RunAsync("briefing", "add", "Mondays 9am", "--collection", "minutes", "--yes")).ShouldTell(2, "There is no collection “minutes” that everybody there may read.");
        (await program.RunAsync("briefing", "add", "Mondays 9am", "--collection", "board", "--yes")).ShouldTell(2, "There is no collection “board” that everybody there may read.");
    }

    private static string IdIn(CommandRun added) => added.Output[added.Output.IndexOf("Saved ", StringComparison.Ordinal)..].Split(' ')[1];
}

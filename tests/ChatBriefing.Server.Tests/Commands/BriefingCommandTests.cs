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

        var added = await program.RunAsync("briefing", "add", "weekdays 8:30 Europe/Berlin", "--topics", "ferry island");
        added.Code.ShouldBe(0, added.Error);
        added.Output.ShouldContain("Every weekday (Monday to Friday) at 08:30, Europe/Berlin");
        added.Output.ShouldContain("Next: ");
        var id = added.Output.Split(' ')[1];

        var listed = (await program.RunAsync("briefing", "list", "--json")).Json;
        listed[0].GetProperty("id").GetString().ShouldBe(id);
        listed[0].GetProperty("cron").GetString().ShouldBe("30 8 * * 1-5");
        (await program.RunAsync("briefing", "preview", id)).Output.ShouldContain("The ferry to the island leaves at nine.");
        (await program.RunAsync("briefing", "pause", id)).Output.ShouldStartWith("Paused");
        (await program.RunAsync("briefing", "list")).Output.ShouldContain("Paused since");
        (await program.RunAsync("briefing", "remove", id)).Output.ShouldStartWith("Removed");
        (await program.RunAsync("briefing", "pause", id)).ShouldTell(2, $"There is no briefing \"{id}\"");
    }

    [Fact]
    public async Task Words_that_are_no_times_are_told_in_one_line_and_nothing_is_saved()
    {
        (await program.RunAsync("briefing", "add", "61 25 * * *")).ShouldTell(2, "cron expression");
        (await program.RunAsync("briefing", "add", "daily at 9", "--in", "nowhere")).ShouldTell(2, "No channel \"nowhere\" is known");
        (await program.RunAsync("briefing", "list", "--json")).Json.GetArrayLength().ShouldBe(0);
    }
}

using ChatBriefing.Server.Tests.Leaving;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>Backup and restore from the command line, beside a running server and through the end of the process.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly ChildProgram program = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_running_server_goes_on_with_the_restored_library()
    {
        program.Write("ferry.md", "# Ferry\n\nThe ferry to Norr leaves at nine.");
        await program.RunAsync("add", "ferry.md");
        await using var server = await program.ServeAsync();
        Told(await server.AskAsync("When does the ferry to Norr leave?", Token)).ShouldContain("nine");
        var made = await program.RunAsync("backup", "first.zip", "--json");
        made.Code.ShouldBe(0, made.Error);
        program.Write("ferry.md", "# Ferry\n\nThe ferry to Norr leaves at eleven.");
        program.Write("bus.md", "# Bus\n\nThe bus to Sund leaves at ten.");
        await program.RunAsync("add", "ferry.md", "bus.md");
        Told(await server.AskAsync("When does the ferry to Norr leave?", Token)).ShouldContain("eleven");

        var restored = await program.RunAsync("restore", "first.zip", "--json");

        restored.Code.ShouldBe(0, restored.Error);
        restored.Json.GetProperty("documents").GetInt32().ShouldBe(made.Json.GetProperty("documents").GetInt32());
        Told(await server.AskAsync("When does the ferry to Norr leave?", Token)).ShouldContain("nine");
        Told(await server.AskAsync("When does the bus to Sund leave?", Token)).ShouldNotContain("at ten");
    }

    [Fact]
    public async Task A_file_that_is_none_or_damaged_is_refused_with_one_line_and_nothing_changes()
    {
        program.Write("ferry.md", "# Ferry\n\nThe ferry to Norr leaves at nine.");
        await program.RunAsync("add", "ferry.md");
        await program.RunAsync("backup", "good.zip");
        (await program.RunAsync("backup", "good.zip")).ShouldTell(2, "add --force");
        (await program.RunAsync("backup", "good.zip", "--force")).Code.ShouldBe(0);
        var good = await File.ReadAllBytesAsync(Path.Combine(program.Folder, "good.zip"), Token);
        program.Write("short.zip", good[..(good.Length / 2)]);
        good[good.Length / 3] ^= 1;
        program.Write("bent.zip", good);
        program.Write("text.zip", "hello");
        await program.RunAsync("remove", (await program.RunAsync("list")).Output.Split('\t')[0]);

        (await program.RunAsync("restore", "short.zip")).ShouldTell(1, "damaged or cut short");
        (await program.RunAsync("restore", "bent.zip")).ShouldTell(1, "damaged or cut short");
        (await program.RunAsync("restore", "text.zip")).ShouldTell(1, "is no backup of ChatBriefing");
        (await program.RunAsync("restore", "none.zip")).ShouldTell(1, "There is no file");
        (await program.RunAsync("list")).Output.ShouldBeEmpty();

        var restored = await program.RunAsync("restore", "good.zip");
        restored.Output.ShouldContain("1 deleted since are back");
        (await program.RunAsync("list")).Output.ShouldContain("Ferry");
    }

    [Fact]
    public async Task A_restoration_that_is_killed_leaves_the_old_library_or_the_new_one()
    {
        for (var at = 0; at < 40; at++)
        {
            program.Write($"old/{at}.txt", $"Old document {at}.\n\n" + string.Concat(Enumerable.Range(0, 2_000).Select(word => $"word{word} of {at} ")));
        }

        await program.RunAsync("add", "old");
        await program.RunAsync("backup", "old.zip");
        program.Write("new.txt", "A new document.");
        await program.RunAsync("add", "new.txt");

        foreach (var after in new[] { 500, 700, 900, 1_100, 1_300 })
        {
            await program.KillAsync(TimeSpan.FromMilliseconds(after), "restore", "old.zip");

            var listed = (await program.RunAsync("list")).Output.TrimEnd('\n').Split('\n');
            listed.Length.ShouldBeOneOf(40, 41);
            listed.Count(line => line.Contains("A new document", StringComparison.Ordinal)).ShouldBe(listed.Length - 40);
        }

        (await program.RunAsync("restore", "old.zip")).Code.ShouldBe(0);
        (await program.RunAsync("list")).Output.TrimEnd('\n').Split('\n').Length.ShouldBe(40);
        Directory.EnumerateDirectories(program.Data, "*work-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_of_a_removed_document_is_left_by_a_command_without_a_server()
    {
        var markers = Enumerable.Range(0, 6).Select(_ => Leftovers.NewMarker()).ToList();
        program.Write($"{markers[0]}.md", $"# {markers[1]}\n\n## {markers[2]}\n\nThe code of the lantern is {markers[3]}.");
        await program.RunAsync("add", $"{markers[0]}.md");
        (await program.RunAsync("ask", "What is the code of the lantern?")).Output.ShouldContain(markers[3]);
        program.Write($"{markers[0]}.md", $"# {markers[1]}\n\n## {markers[4]}\n\nThe code of the lantern is {markers[5]}.");
        var id = (await program.RunAsync("add", $"{markers[0]}.md", "--json")).Json.GetProperty("documents")[0].GetProperty("documentId").GetString()!;
        (await program.RunAsync("ask", "What is the code of the lantern?", "--as-of", "2099-01-01")).Output.ShouldContain(markers[5]);
        Leftovers.In(program.Data, markers).Count.ShouldBe(markers.Count);

        (await program.RunAsync("remove", id)).Code.ShouldBe(0);

        Leftovers.In(program.Data, markers).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_earlier_state_of_the_library_can_be_asked()
    {
        program.Write("fee.md", "# Fees\n\nThe fee for a boat is 10 euros.");
        await program.RunAsync("add", "fee.md", "--date", "2025-01-01");
        program.Write("fee.md", "# Fees\n\nThe fee for a boat is 12 euros.");
        await program.RunAsync("add", "fee.md", "--date", "2025-06-01");

        (await AskAsync("2025-03-01")).ShouldContain("10 euros");
        (await AskAsync("2025-05-31")).ShouldContain("10 euros");
        (await AskAsync("2025-06-01")).ShouldContain("12 euros");
        (await AskAsync("2024-12-31")).ShouldNotContain("euros");
        Told((await program.RunAsync("ask", "What is the fee for a boat?", "--json")).Json).ShouldContain("12 euros");
    }

    private async Task<string> AskAsync(string day) => Told((await program.RunAsync("ask", "What is the fee for a boat?", "--as-of", day, "--json")).Json);

    private static string Told(System.Text.Json.JsonElement answer) => answer.GetProperty("text").GetString()!;
}

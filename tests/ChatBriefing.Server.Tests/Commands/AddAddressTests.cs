using System.Diagnostics;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>Adding addresses and following folders from the command line.</summary>
public sealed class AddAddressTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task An_address_inside_a_network_is_refused_beside_files_that_are_added()
    {
        program.Write("ferry.md", "# Ferry\n\nThe ferry leaves at nine.");

        var run = await program.RunAsync("add", "ferry.md", "http://127.0.0.1:5080/", "http://metadata.google.internal/");

        run.Output.ShouldContain("1 added, 0 new versions, 0 unchanged, 2 refused");
        run.Error.ShouldContain("http://127.0.0.1:5080/ cannot be fetched: 127.0.0.1 leads to an address inside a network");
        run.Error.ShouldContain("its host is a name of an inner network");
        run.Code.ShouldBe(1);
    }

    [Fact]
    public async Task Watching_what_is_no_folder_is_bad_usage_with_the_mend()
    {
        program.Write("ferry.md", "# Ferry");

        (await program.RunAsync("add", "ferry.md", "--watch")).ShouldTell(2, "--watch follows folders, and ferry.md is none");
        Directory.CreateDirectory(Path.Combine(program.Folder, "notes"));
        (await program.RunAsync("add", "notes", "--watch", "--title", "T")).ShouldTell(2, "One title cannot serve");
        (await program.RunAsync("add", "notes", "--watch", "--date", "2026-01-01")).ShouldTell(2, "--watch takes no --title and no --date");
    }

    [Fact]
    public async Task Settings_that_cannot_work_end_the_start_with_the_mend()
    {
        (await program.RunAsync("--Library:Feeds:0:Address=http://10.0.0.1.nip.io/", "--Library:FolderPollSeconds=5")).ShouldTell(2, "Library:Feeds:0:Address");
        (await program.RunAsync("--Library:Fetch:MaxRedirects=99")).ShouldTell(2, "Library:Fetch is out of range");
    }

    [Fact]
    public async Task A_server_follows_the_folder_of_its_settings()
    {
        program.Write("notes/ferry.md", "# Ferry\n\nThe ferry leaves at nine.");
        File.SetLastWriteTimeUtc(Path.Combine(program.Folder, "notes/ferry.md"), new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));

        await using var server = await program.ServeAsync($"--Library:Folders:0:Path={Path.Combine(program.Folder, "notes")}", "--Library:FolderPollSeconds=1");
        var watch = Stopwatch.StartNew();
        var answer = default(System.Text.Json.JsonElement);
        do
        {
            answer = await server.AskAsync("When does the ferry leave?", TestContext.Current.CancellationToken);
        }
        while (!answer.ToString().Contains("leaves at nine", StringComparison.Ordinal) && watch.Elapsed < TimeSpan.FromSeconds(60));

        answer.ToString().ShouldContain("The ferry leaves at nine.");
    }
}

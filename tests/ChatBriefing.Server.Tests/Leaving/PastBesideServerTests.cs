using System.Net;
using ChatBriefing.Server.Tests.Commands;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>A command that asks about the past while a server runs leaves nothing that the server does not sweep.</summary>
public sealed class PastBesideServerTests : IDisposable
{
    private static readonly TimeSpan Promise = TimeSpan.FromSeconds(60);

    private readonly ChildProgram program = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Deleted_words_leave_the_index_of_the_past_that_a_command_built_beside_a_server()
    {
        var marker = Leftovers.NewMarker();
        program.Write("lantern.md", $"# Lantern\n\nThe code of the lantern is {marker}.");
        await using var server = await program.ServeAsync();
        var id = (await program.RunAsync("add", "lantern.md", "--json")).Json.GetProperty("documents")[0].GetProperty("documentId").GetString();
        await HoldAsync(TimeSpan.FromSeconds(3));
        (await program.RunAsync("ask", "What is the code of the lantern?", "--as-of", "2099-01-01")).Output.ShouldContain(marker);

        using var http = new HttpClient { BaseAddress = new Uri(server.Url) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", (await File.ReadAllTextAsync(Path.Combine(program.Data, "changes.token"), Token)).Trim());
        (await http.DeleteAsync($"/api/v1/documents/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var start = TimeProvider.System.GetTimestamp();
        while (Leftovers.In(program.Data, [marker]).Count > 0 && TimeProvider.System.GetElapsedTime(start) < Promise)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, Token);
        }

        Leftovers.In(program.Data, [marker]).ShouldBeEmpty();
    }

    /// <summary>Holds the folder as a command does that has just begun to build it, while the server looks at it.</summary>
    private async Task HoldAsync(TimeSpan time)
    {
        using var directory = new NIOFSDirectory(System.IO.Directory.CreateDirectory(Path.Combine(program.Data, "index-past")));
        using var held = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        held.Obtain().ShouldBeTrue();
        await Task.Delay(time, TimeProvider.System, Token);
    }
}

using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Tests.Commands;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage.Auditing;

/// <summary>Many write the audit at once, and some are killed over it.</summary>
public sealed class AuditWritersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_writers_of_two_libraries_on_one_database_make_one_chain()
    {
        await using var first = await StartedAsync();
        await using var second = await StartedAsync(first);
        TempLibrary[] libraries = [first, second];

        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(
            async () =>
            {
                for (var at = 0; at < 5; at++)
                {
                    using var acting = Actor.As($"writer {writer}");
                    await libraries[writer % 2].WriteAsync(Text($"{writer}-{at}.txt", $"Text {writer} {at}."));
                }
            },
            Token)));

        var report = await first.Get<AuditVerifier>().VerifyAsync(null, Token);
        (report.Ok, report.Entries).ShouldBe((true, 80));
        var entries = await second.Get<AuditReader>().ReadAsync(null, null, Token).ToListAsync(Token);
        entries.GroupBy(entry => entry.Who).ShouldAllBe(group => group.Count() == 5);
    }

    [Fact]
    public async Task Processes_that_are_killed_while_they_add_leave_a_chain_that_holds()
    {
        using var program = new ChildProgram();
        foreach (var at in Enumerable.Range(0, 400))
        {
            program.Write($"notes/{at}.md", $"# Note {at}\n\nThe note {at} says nothing.");
        }

        for (var round = 0; round < 4; round++)
        {
            await program.KillAsync(TimeSpan.FromMilliseconds(900 + (round * 350)), "add", "notes/");
        }

        var broken = await program.RunAsync("audit", "verify", "--json");
        broken.Json.GetProperty("ok").GetBoolean().ShouldBeTrue(broken.Output);
        (await program.RunAsync("add", "notes/")).Code.ShouldBe(0);
        var whole = await program.RunAsync("audit", "verify", "--json");
        (whole.Code, whole.Json.GetProperty("entries").GetInt32()).ShouldBe((0, 400));
    }

    [Fact]
    public async Task The_command_line_tells_who_added_and_what_was_asked_and_where_a_chain_breaks()
    {
        using var program = new ChildProgram();
        program.Write("ferry.md", "# Ferry\n\nThe ferry to Tartus leaves at nine.");
        (await program.RunAsync("add", "ferry.md")).Code.ShouldBe(0);
        var asked = await program.RunAsync("ask", "When does the ferry to Tartus leave?", "--json");
        var id = asked.Json.GetProperty("citations")[0].GetProperty("documentId").GetString()!;

        var listed = (await program.RunAsync("audit", "list", "--document", id, "--json")).Json.EnumerateArray().ToList();
        listed.Select(entry => entry.GetProperty("what").GetString()).ShouldBe(["document.added", "answer.shown"]);
        listed[0].GetProperty("who").GetString().ShouldBe($"command line ({Environment.UserName})");
        (await program.RunAsync("audit", "find", asked.Json.GetProperty("sentences")[0].GetProperty("text").GetString()!)).Code.ShouldBe(0);
        (await program.RunAsync("audit", "find", "Nobody said this.")).Code.ShouldBe(1);

        var head = (await program.RunAsync("audit", "verify", "--json")).Json.GetProperty("head").GetString()!;
        (await program.RunAsync("audit", "verify", "--head", head)).Code.ShouldBe(0);
        var other = await program.RunAsync("audit", "verify", "--head", head[..^1] + (head[^1] == '0' ? '1' : '0'));
        (other.Code, other.Output.Contains("written anew", StringComparison.Ordinal)).ShouldBe((1, true));
        (await program.RunAsync("audit", "verify", "--head", "soon")).ShouldTell(2, "COUNT:HASH");
    }
}

using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>The server as a process.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly ChildProgram program = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_first_start_imports_the_seeds_and_says_what_to_try()
    {
        await using (var first = await program.ServeAsync())
        {
            first.Said[0].ShouldMatch("^ChatBriefing answers at http://127\\.0\\.0\\.1:[0-9]+$");
            first.Said.ShouldContain("First start: 2 sample documents were added.");
            var question = first.Said.Single(line => line.StartsWith("Try: ", StringComparison.Ordinal))["Try: ".Length..];
            first.Said.ShouldContain(line => line.StartsWith("On the command line: ", StringComparison.Ordinal) && line.Contains($"ask \"{question}\"", StringComparison.Ordinal));
            (await first.AskAsync(question, Token)).GetProperty("kind").GetString().ShouldBe("answer");

            var interrupted = await first.IgnoresInterruptAsync(Token) ? 0 : 130;
            var (code, error) = await first.EndAsync("INT", Token);
            code.ShouldBe(interrupted);
            error.ShouldBeEmpty();
        }

        await using var second = await program.ServeAsync();
        second.Said.ShouldNotContain(line => line.StartsWith("First start", StringComparison.Ordinal));
        (await second.EndAsync("TERM", Token)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Seeds_that_were_removed_do_not_come_back()
    {
        await program.RunAsync("ask", "Why?");
        var ids = (await program.RunAsync("list")).Output.TrimEnd('\n').Split('\n').Select(line => line.Split('\t')[0]);
        (await program.RunAsync(["remove", "--yes", .. ids])).Code.ShouldBe(0);

        (await program.RunAsync("ask", "How do I add a document?", "--json")).Json.GetProperty("nearest").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_the_command_line_adds_is_found_by_the_running_servers_next_question()
    {
        await using var server = await program.ServeAsync();
        (await server.AskAsync("When does the ferry to Tartus leave?", Token)).GetProperty("kind").GetString().ShouldBe("abstention");
        program.Write("ferry.md", "# Ferry\n\nThe ferry to Tartus leaves at nine.");
        (await program.RunAsync("add", "ferry.md")).Code.ShouldBe(0);

        var reply = await server.AskAsync("When does the ferry to Tartus leave?", Token);

        reply.GetProperty("citations")[0].GetProperty("quote").GetString().ShouldBe("The ferry to Tartus leaves at nine.");
        (await program.RunAsync("ask", "When does the ferry to Tartus leave?", "--json")).Json.GetProperty("kind").GetString().ShouldBe("answer");
    }

    [Fact]
    public async Task A_second_server_may_serve_the_same_library()
    {
        await using var first = await program.ServeAsync();
        await using var second = await program.ServeAsync();

        (await second.AskAsync("Who confirmed that Putin will meet Sharaa?", Token)).GetProperty("kind").GetString().ShouldBe("answer");
        (await first.AskAsync("Who confirmed that Putin will meet Sharaa?", Token)).GetProperty("kind").GetString().ShouldBe("answer");
    }

    [Fact]
    public async Task A_port_in_use_is_told_with_one_to_use_instead()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = await program.RunAsync("serve", $"--Urls=http://127.0.0.1:{port}");

        run.ShouldTell(1, $"Port {port} is in use: stop the other program or start with --Urls http://127.0.0.1:{port + 1}");
    }

    [Fact]
    public async Task An_address_that_is_none_is_told_in_one_line() =>
        (await program.RunAsync("--Urls=nonsense")).ShouldTell(1, "start with --Urls http://127.0.0.1:5080");

    [Fact]
    public async Task The_start_prints_a_link_that_opens_the_library_for_changes_and_the_file_of_its_token_is_the_owners_alone()
    {
        const string words = "To add and remove documents in the browser: ";
        await using var server = await program.ServeAsync();
        var link = server.Said.Single(line => line.StartsWith(words, StringComparison.Ordinal))[words.Length..];
        using var http = new HttpClient();

        (await http.GetStringAsync(link, Token)).ShouldContain("id=\"upload\"");
        link.ShouldEndWith((await File.ReadAllTextAsync(Path.Combine(program.Data, "changes.token"), Token)).Trim());
        using var refused = await http.DeleteAsync($"{server.Url}/api/v1/documents/none", Token);
        using var anonymous = new HttpClient();
        (await anonymous.DeleteAsync($"{server.Url}/api/v1/documents/none", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_server_that_others_could_reach_does_not_start_without_a_sign_in_unless_it_is_told_to()
    {
        (await program.RunAsync("serve", "--Urls=http://0.0.0.0:0")).ShouldTell(2, "can be reached from other machines, and nobody has to sign in");
        Directory.Exists(program.Data).ShouldBeFalse();

        await using var open = await program.ServeAsync("--Urls=http://0.0.0.0:0", "--SignIn:AllowAnyoneOnNetwork=true");
        open.Said.ShouldContain(line => line.Contains("/sign-in?token=", StringComparison.Ordinal));
    }
}

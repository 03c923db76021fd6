using System.Text.Json;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>Asking on the command line.</summary>
public sealed class AskCommandTests : IDisposable
{
    private const char Escape = '\u001b';

    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_very_first_ask_answers_from_the_seeds_with_the_contracts_JSON()
    {
        var run = await program.RunAsync("ask", "Who confirmed that Putin will meet Sharaa?", "--json");

        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Json.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["kind", "text", "sentences", "citations", "withheld", "nearest", "elapsedMs"]);
        run.Json.GetProperty("kind").GetString().ShouldBe("answer");
        run.Json.GetProperty("sentences")[0].EnumerateObject().Select(property => property.Name).ShouldBe(["text", "citations"]);
        var citation = run.Json.GetProperty("citations")[0];
        citation.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["number", "documentId", "version", "title", "date", "url", "start", "length", "quote"]);
        citation.GetProperty("date").GetString().ShouldBe("2025-10-15");
        citation.GetProperty("url").GetString()!.ShouldStartWith("http://127.0.0.1:5080/documents/");
        citation.GetProperty("quote").GetString()!.Length.ShouldBe(citation.GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task Explain_shows_how_each_claim_was_checked()
    {
        var json = await program.RunAsync("ask", "Who confirmed that Putin will meet Sharaa?", "--explain", "--json");
        json.Json.GetProperty("claims")[0].GetProperty("verdict").GetString().ShouldBe("supported");

        var plain = await program.RunAsync("ask", "Who confirmed that Putin will meet Sharaa?", "--explain");
        plain.Output.ShouldContain("How it was checked\n- ");
        plain.Output.ShouldContain("Supported (score 1.00): The document says so in these words.");
        plain.Output.ShouldContain("stands in Syrian president");
    }

    [Fact]
    public async Task An_abstention_ends_with_0_and_shows_what_comes_nearest()
    {
        var json = await program.RunAsync("ask", "Who won the chess championship in Moscow?", "--json");
        json.Code.ShouldBe(0);
        json.Json.GetProperty("kind").GetString().ShouldBe("abstention");
        json.Json.GetProperty("citations").GetArrayLength().ShouldBe(0);
        json.Json.GetProperty("nearest").GetArrayLength().ShouldBeGreaterThan(0);

        var plain = await program.RunAsync("ask", "Who won the chess championship in Moscow?");
        plain.Output.ShouldStartWith("The documents don't say");
        plain.Output.ShouldContain("Searched for: Who won the chess championship in Moscow?\n");
        plain.Output.ShouldContain("Nearest excerpts (not an answer)\n[1] ");
    }

    [Fact]
    public async Task Output_for_no_terminal_has_the_quote_and_its_link_and_no_escape_character()
    {
        program.Write("ferry.md", "# The [bold]ferry[/]\n\nThe ferry to Tartus leaves at nine on Sundays.\u001b[31m");
        await program.RunAsync("add", "ferry.md", "--date", "2025-03-01");

        var run = await program.RunAsync("ask", "When does the ferry to Tartus leave?");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("leaves at nine on Sundays");
        run.Output.ShouldContain("[1] The [bold]ferry[/] · 2025-03-01");
        run.Output.ShouldContain("/documents/");
        run.Output.ShouldNotContain(Escape);
    }

    [Fact]
    public async Task The_question_may_come_by_pipe_and_begin_with_any_sign()
    {
        (await program.PipeAsync("Who confirmed that Putin will meet Sharaa?\n", "ask", "-", "--json")).Json.GetProperty("kind").GetString().ShouldBe("answer");
        (await program.RunAsync("ask", "--json", "--", "@nobody [said]", "--frobnicate")).Json.ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task Collection_and_day_narrow_what_is_searched()
    {
        program.Write("ferry.md", "# Ferry\n\nThe ferry to Tartus leaves at nine.");
        await program.RunAsync("add", "ferry.md", "--collection", "travel", "--date", "2025-03-01");

        async Task<string?> KindAsync(params string[] options) =>
            (await program.RunAsync(["ask", "When does the ferry to Tartus leave?", "--json", .. options])).Json.GetProperty("kind").GetString();

        (await KindAsync("--collection", "travel")).ShouldBe("answer");
        (await KindAsync("--collection", "travel", "--as-of", "2025-02-28")).ShouldBe("abstention");
    }
}

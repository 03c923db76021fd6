namespace ChatBriefing.Server.Tests.Commands;

/// <summary>A call that cannot work is told in one line with the mend, and ends with 2.</summary>
public sealed class BadUsageTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("There is no command \"frobnicate\". See: chatbriefing --help", "frobnicate")]
    [InlineData("Did you mean list?", "lits")]
    [InlineData("There is no option --jsno. Did you mean --json? See: chatbriefing ask --help", "ask", "Why?", "--jsno")]
    [InlineData("Did you mean --Urls?", "--Ulrs=http://127.0.0.1:5081")]
    [InlineData("There is no option --frobnicate. See: chatbriefing add --help", "add", "--frobnicate")]
    [InlineData("Required argument 'path' missing", "add")]
    [InlineData("Required argument missing for option: '--collection'", "ask", "Why?", "--collection")]
    [InlineData("--Urls has no value: write --Urls=VALUE.", "--Urls")]
    [InlineData("\"extra\" is one word too many for list", "list", "extra")]
    [InlineData("--as-of \"yesterday\" is not a day: write it like 2025-10-15.", "ask", "Why?", "--as-of", "yesterday")]
    [InlineData("cannot be the name of a collection", "add", "x.md", "--collection", "a/b")]
    [InlineData("give it one with --title", "add", "-")]
    [InlineData("One title cannot serve several documents", "add", "a.md", "b.md", "--title", "T")]
    [InlineData("The question is empty", "ask")]
    [InlineData("There is no collection \"nope\": the library has general.", "ask", "Why?", "--collection", "nope")]
    [InlineData("There is no document \"nope\", so nothing was removed: chatbriefing list shows the ids.", "remove", "nope")]
    [InlineData("Required command was not provided. See: chatbriefing eval --help", "eval")]
    [InlineData("--limit must be 1 or more.", "eval", "retrieval", "x", "--limit", "0")]
    [InlineData("There is no file", "eval", "grounding", "nope.jsonl")]
    [InlineData("set it to 'Sqlite' or leave it out", "list", "--Storage:Provider=Postgres")]
    public async Task A_bad_call_is_told_in_one_line(string told, params string[] args) =>
        (await program.RunAsync(args)).ShouldTell(2, told);

    [Fact]
    public async Task A_question_of_10_000_characters_is_refused_with_the_limit()
    {
        var question = new string('x', 10_000);
        (await program.RunAsync("ask", question)).ShouldTell(2, "The question has 10,000 characters and may have 2,000: shorten it.");
        (await program.PipeAsync(question, "ask", "-")).ShouldTell(2, "The question has 10,000 characters and may have 2,000: shorten it.");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_told_in_one_line()
    {
        var file = program.Write("file.txt", "A file, not a folder.");
        (await program.RunAsync("list", "--data", Path.Combine(file, "data"))).ShouldTell(1, "cannot be written: let this user write to it, or set DataPath to another folder.");
        (await program.RunAsync("--data", Path.Combine(file, "data"))).ShouldTell(1, "set DataPath to another folder.");
    }
}

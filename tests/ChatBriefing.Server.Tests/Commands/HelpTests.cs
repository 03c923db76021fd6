namespace ChatBriefing.Server.Tests.Commands;

/// <summary>The program tells how it is used.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData("add", "-h")]
    [InlineData("eval", "grounding", "--help")]
    public async Task Help_shows_the_usage_and_examples(params string[] args)
    {
        var run = await program.RunAsync(args);

        run.Output.ShouldContain("  chatbriefing ");
        run.Output.ShouldContain("Examples:\n  chatbriefing");
        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        Directory.Exists(program.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task The_version_is_a_number() => (await program.RunAsync("--version")).Output.ShouldMatch("^[0-9]+\\.[0-9]+\\.[0-9]+\n$");
}

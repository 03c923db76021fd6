namespace ChatBriefing.Server.Tests.Commands;

/// <summary>The report on the check, and its level.</summary>
public sealed class GroundingReportTests : IDisposable
{
    private const string Claims = """
        {"id":"1","dataset":"ferry","source":"The ferry leaves at nine.","claim":"The ferry leaves at nine.","label":"supported","kind":"verbatim"}
        {"id":"2","dataset":"ferry","source":"The ferry leaves at nine.","claim":"The ferry leaves at ten.","label":"unsupported","kind":"number"}
        """;

    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task It_tells_for_each_level_what_is_caught_and_lost_with_the_interval()
    {
        program.Write("claims.jsonl", Claims);

        var run = await program.RunAsync("eval", "grounding", "claims.jsonl", "--report");

        run.Error.ShouldBeEmpty();
        foreach (var level in new[] { "strict", "balanced", "lenient" })
        {
            // Wilson's interval for one of one and none of one.
            run.Output.ShouldContain($"| ferry | {level} | 1 | 100.0 % (20.7-100.0) | 1 | 0.0 % (0.0-79.3) | 1.000 | 1.000 |");
        }

        run.Output.ShouldContain("| ferry | caught: number | 1 |");
    }

    [Fact]
    public async Task A_level_that_there_is_not_is_refused_with_those_there_are()
    {
        program.Write("claims.jsonl", Claims);

        (await program.RunAsync("eval", "grounding", "claims.jsonl", "--level", "loose")).Error.ShouldContain("strict, balanced or lenient");
    }
}

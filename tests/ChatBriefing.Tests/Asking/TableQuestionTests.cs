using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Asking;

public sealed class TableQuestionTests
{
    private const string Projects = "Project Apollo was started in 2026 with a budget of 100,000 euros. The review board meets on 2 December 2026.";

    [Theory]
    [InlineData("What is the 2026 budget of Engineering?", "department: Engineering | 2025: 840000 | 2026: 910000")]
    [InlineData("what is the budget of engineering?", "department: Engineering | 2025: 840000 | 2026: 910000")]
    [InlineData("What is the budget for Marketing in 2025?", "department: Marketing | 2025: 120000 | 2026: 135000")]
    [InlineData("How much is the budget of Legal?", "department: Legal | 2025: 95000 | 2026: 98000")]
    public async Task A_question_about_a_row_is_answered_with_that_row_alone(string question, string row)
    {
        using var desktop = new Desktop(Library());

        var reply = await desktop.AskAsync(question);

        reply.Sentences.ShouldHaveSingleItem().Text.ShouldBe(row);
    }

    [Theory]
    [InlineData("What is the 2026 budget of Purchasing?")]
    [InlineData("What is the 2027 budget of Engineering?")]
    public async Task A_row_that_is_not_there_is_not_answered_with_the_figures_of_others(string question)
    {
        using var desktop = new Desktop(Library());

        (await desktop.AskAsync(question)).IsAnswer.ShouldBeFalse();
    }

    private static MemoryLibrary Library()
    {
        var library = new MemoryLibrary();
        library.Add("budget", """
            department | 2025 | 2026
            department: Marketing | 2025: 120000 | 2026: 135000
            department: Engineering | 2025: 840000 | 2026: 910000
            department: Legal | 2025: 95000 | 2026: 98000
            """.ReplaceLineEndings("\n"));
        library.Add("Project Apollo", Projects);
        library.Add("Project Borealis", Projects.Replace("Apollo", "Borealis", StringComparison.Ordinal).Replace("100,000", "340,000", StringComparison.Ordinal));
        return library;
    }
}

using ChatBriefing.Drafting;

namespace ChatBriefing.Tests.Drafting;

public sealed class SurroundingsTests
{
    [Theory]
    [InlineData("Mara Lindqvist runs the mill. She bought it in 1998.", 1, "Mara Lindqvist runs the mill.|She bought it in 1998.")]
    [InlineData("Mara Lindqvist runs the mill. However, she bought it in 1998.", 1, "Mara Lindqvist runs the mill.|However, she bought it in 1998.")]
    [InlineData("Mara Lindqvist runs the mill. The mill stands in Falun.", 1, "The mill stands in Falun.")]
    [InlineData("The mayor said:\n“The mill stays open.”", 1, "The mayor said:|“The mill stays open.”")]
    [InlineData("The mayor said:\n“The mill stays open.”", 0, "The mayor said:|“The mill stays open.”")]
    [InlineData("The talks will cover:\n- the price of rye\n- the dam", 2, "The talks will cover:|- the dam")]
    [InlineData("The talks will cover:\n- the price of rye\n- the dam", 0, "The talks will cover:|- the price of rye|- the dam")]
    public void Bring_what_a_sentence_leans_on(string text, int at, string expected)
    {
        var candidate = Candidate.AllOf([TestPassages.Of(text)]).ElementAt(at);

        string.Join('|', Surroundings.Of(candidate, 0).Select(excerpt => excerpt.Text)).ShouldBe(expected);
    }

    [Fact]
    public void Reach_back_into_the_passage_before()
    {
        var passage = TestPassages.Of("She bought it in 1998.") with { Ordinal = 1, Start = 40, Preceding = TestPassages.Of("The mill is old. Mara Lindqvist runs the mill.") };

        var excerpts = Surroundings.Of(Candidate.AllOf([passage]).Single(), 0);

        excerpts.Select(excerpt => excerpt.Text).ShouldBe(["Mara Lindqvist runs the mill.", "She bought it in 1998."]);
    }
}

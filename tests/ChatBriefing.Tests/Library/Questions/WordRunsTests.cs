using ChatBriefing.Library.Questions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Library.Questions;

public sealed class WordRunsTests
{
    private static readonly WordRuns Runs = new(Words.Of("the mill of Ada"));

    [Theory]
    [InlineData("They sold the mill of Ada.", 1, 1)]
    [InlineData("They sold the mill.", 1.0 / 3, 0)]
    [InlineData("Ada of mill the", 0, 0)]
    [InlineData("the old mill, the good Ada", 0, 0)]
    public void Count_what_a_text_has_word_for_word(string text, double twos, double threes)
    {
        var shares = Runs.SharesIn(Words.Of(text));

        shares.Twos.ShouldBe(twos, 1e-9);
        shares.Threes.ShouldBe(threes, 1e-9);
    }
}

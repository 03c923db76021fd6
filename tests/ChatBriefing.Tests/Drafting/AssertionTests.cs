using ChatBriefing.Drafting;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Drafting;

public sealed class AssertionTests
{
    [Theory]
    [InlineData("Damascus will ask Moscow to extradite him.", true)]
    [InlineData("Moscow refused to extradite him.", true)]
    [InlineData("Moscow did not extradite him.", true)]
    [InlineData("Moscow extradited him on Monday.", false)]
    [InlineData("Moscow praised the harvest.", false)]
    public void A_deed_is_only_wished_when_every_mention_is_governed(string sentence, bool expected) =>
        Assertion.OnlyWished(Stemmer.Stem("extradite"), Words.Of(sentence)).ShouldBe(expected);

    [Theory]
    [InlineData("The baker did not raise the price.", true)]
    [InlineData("The baker never raised prices.", true)]
    [InlineData("The baker raised the price.", false)]
    public void A_word_is_denied_when_a_denial_stands_closely_before_it(string sentence, bool expected) =>
        Assertion.IsDenied(Words.Of(sentence), [new QuestionTerm(Stemmer.Stem("raise"), 1, false)]).ShouldBe(expected);
}

using ChatBriefing.Drafting;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Drafting;

public sealed class OppositesTests
{
    [Theory]
    [InlineData("increase", "Prices decreased in May.", true)]
    [InlineData("largest", "It is the smallest of the halls.", true)]
    [InlineData("increase", "Prices increased and then decreased.", false)]
    [InlineData("increase", "Prices stayed.", false)]
    public void Are_found_where_the_word_itself_is_missing(string word, string text, bool expected) =>
        Opposites.Has(Stemmer.Stem(word), Words.ContentTerms(text)).ShouldBe(expected);
}

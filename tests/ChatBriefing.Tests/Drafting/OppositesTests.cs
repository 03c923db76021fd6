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

    [Theory]
    [InlineData("Which hall is the largest?", true)]
    [InlineData("Which hall is the largest or the smallest?", false)]
    [InlineData("Which hall is the smallest?", false)]
    public void Contradict_a_question_that_does_not_leave_both_open(string question, bool expected) => Opposites
        .Contradict([.. Words.ContentTerms(question).Select(term => new QuestionTerm(term, 1, false))], Words.ContentTerms("It is the smallest of the halls."))
        .ShouldBe(expected);
}

using ChatBriefing.Drafting;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Drafting;

public sealed class SpokenByTests
{
    [Theory]
    [InlineData("Lavrov said the bases would stay.", true)]
    [InlineData("Lavrov, who was in Cairo on Monday, said the bases would stay.", true)]
    [InlineData("“They stay,” said Lavrov.", true)]
    [InlineData("According to Lavrov the bases stay.", true)]
    [InlineData("The baker praised Lavrov.", false)]
    [InlineData("An official said that the bases would stay and that he had written it all down for Lavrov.", false)]
    public void Words_are_those_of_the_one_beside_the_verb(string sentence, bool expected) =>
        SpokenBy.Holds(Stemmer.Stem("lavrov"), Words.Of(sentence)).ShouldBe(expected);

    [Theory]
    [InlineData("Lavrov: The bases stay.", true)]
    [InlineData("Lavrov: The bases stay. They matter.", true)]
    [InlineData("Lavrov: The bases stay.\nMara Lindqvist: So does the mill.", false)]
    [InlineData("The bases stay.", false)]
    public void Words_stand_under_the_name_of_the_one_who_wrote_them(string text, bool expected) =>
        SpokenBy.IsUnderNameOf(Stemmer.Stem("lavrov"), text).ShouldBe(expected);
}

using ChatBriefing.Drafting;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Drafting;

public sealed class OfficeTests
{
    [Theory]
    [InlineData("Syria's foreign minister spoke.", true)]
    [InlineData("The Syrian foreign minister spoke.", true)]
    [InlineData("Syria listened when its foreign minister spoke.", true)]
    [InlineData("Russian Foreign Minister Sergei Lavrov stated that aid to Syria goes on.", false)]
    [InlineData("The minister of Russia spoke before anybody in Syria did.", false)]
    public void Holds_where_the_role_stands_beside_its_owner(string sentence, bool expected) =>
        new Office("syria", Stemmer.Stem("minister")).Holds(Words.Of(sentence)).ShouldBe(expected);
}

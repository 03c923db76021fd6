using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Library.Text;

public sealed class WordFamilyTests
{
    [Theory]
    [InlineData("coloni", "colonist", true)]
    [InlineData("depreci", "depreciate", true)]
    [InlineData("cat", "category", false)]
    [InlineData("station", "statute", false)]
    [InlineData("1998", "19985", false)]
    public void Words_that_begin_alike_for_most_of_their_length_are_of_one_family(string term, string other, bool agree) =>
        WordFamily.Agree(term, other).ShouldBe(agree);

    [Fact]
    public void The_same_word_counts_more_than_one_of_its_family()
    {
        WordFamily.Match("coloni", new HashSet<string> { "coloni", "colonist" }).ShouldBe(1);
        WordFamily.Match("coloni", new HashSet<string> { "colonist" }).ShouldBe(WordFamily.Weight);
        WordFamily.Match("coloni", new HashSet<string> { "mill" }).ShouldBe(0);
    }
}

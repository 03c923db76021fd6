using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Library.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Syria’s bases", "syria base")]
    [InlineData("running runs", "run run")]
    [InlineData("3,000 people", "3000 peopl")]
    [InlineData("the 20th of May", "20")]
    [InlineData("10.5 km", "10.5 km")]
    [InlineData("14-year war", "14 year war")]
    [InlineData("al-Assad", "al assad")]
    [InlineData("U.S. forces", "u forc")]
    [InlineData("WHO said", "who said")]
    [InlineData("Café naïve", "cafe naiv")]
    [InlineData("东京都", "东京 京都")]
    [InlineData("日", "日")]
    [InlineData("الاستحواذات", "استحواذ")]
    public void Give_the_terms_they_are_compared_by(string text, string expected) =>
        string.Join(' ', Words.Of(text).Where(word => word.IsContent).Select(word => word.Term)).ShouldBe(expected);

    [Fact]
    public void Know_about_150_English_stop_words() => StopWords.Count.ShouldBeInRange(150, 320);

    [Fact]
    public void Lie_within_the_text_in_order() =>
        CsCheck.Check.Sample(CsCheck.Gen.String, text =>
        {
            var end = 0;
            foreach (var word in Words.Of(text))
            {
                (word.Start + word.Length <= text.Length && word.Length > 0).ShouldBeTrue();
                word.End.ShouldBeGreaterThanOrEqualTo(end);
                end = word.Start;
            }
        });
}

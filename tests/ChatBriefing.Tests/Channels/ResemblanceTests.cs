using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Tests.Channels;

public sealed class ResemblanceTests
{
    private static readonly string Text = string.Join(' ', Enumerable.Range(1, 200).Select(number => $"word{number}"));

    [Theory]
    [InlineData(0, 100, 100)]
    [InlineData(10, 85, 99)]
    [InlineData(100, 25, 40)]
    [InlineData(200, 0, 0)]
    public void The_share_falls_with_the_words_that_differ(int changed, int least, int most)
    {
        var other = string.Join(' ', Text.Split(' ').Select((word, at) => at < changed ? $"other{at}" : word));

        Resemblance.Percent(Text, other).ShouldBeInRange(least, most);
    }

    [Fact]
    public void Lines_and_letters_of_another_size_make_no_difference() =>
        Resemblance.Percent(Text, Text.ToUpperInvariant().Replace(' ', '\n')).ShouldBe(100);

    [Fact]
    public void Texts_of_a_few_words_are_compared_too()
    {
        Resemblance.Percent("one two", "one two").ShouldBe(100);
        Resemblance.Percent("one two", "one three").ShouldBe(0);
        Resemblance.Percent("", "one two").ShouldBe(0);
    }
}

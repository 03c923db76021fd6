using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;

namespace ChatBriefing.Tests.Channels;

/// <summary>Thanks and greetings, which are no questions.</summary>
public sealed class CourtesyTests
{
    [Theory]
    [InlineData("thanks")]
    [InlineData("Thank you very much!")]
    [InlineData("ok, great")]
    [InlineData("Vielen Dank :)")]
    [InlineData("Merci beaucoup")]
    [InlineData("👍 thx")]
    public void Thanks_are_returned(string words) => Answering.ObjectionTo(words).ShouldBe(NoticeKind.Welcome);

    [Theory]
    [InlineData("hi")]
    [InlineData("Hello there!")]
    [InlineData("Good morning")]
    [InlineData("Guten Tag.")]
    public void A_greeting_is_returned(string words) => Answering.ObjectionTo(words).ShouldBe(NoticeKind.Hello);

    [Theory]
    [InlineData("thanks, and where is Tartus?")]
    [InlineData("Whom did he thank?")]
    [InlineData("Good morning America: who presents it?")]
    [InlineData("Hi-tech exports")]
    [InlineData("Why?")]
    [InlineData("No entry signs")]
    [InlineData("yes")]
    [InlineData("all")]
    public void Other_words_are_asked(string words) => Answering.ObjectionTo(words).ShouldBeNull();
}

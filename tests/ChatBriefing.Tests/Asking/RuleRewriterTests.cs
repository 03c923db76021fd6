using ChatBriefing.Asking;

namespace ChatBriefing.Tests.Asking;

public sealed class QueryRewriterTests
{
    [Theory]
    [InlineData("Where is the base at Hmeimim?", "And Tartus?", "Where is the base at Tartus?")]
    [InlineData("Where is the airbase?", "and Tartus?", "Where is the airbase Tartus?")]
    [InlineData("What did Lavrov say about the bases?", "what about Putin?", "What did Putin say about the bases?")]
    [InlineData("When was Assad ousted?", "Why?", "Why? Assad ousted")]
    [InlineData("Will there be a press conference?", "who said that?", "who said that? press conference")]
    [InlineData("When was Assad ousted?", "Where do the members of the board live now?", "Where do the members of the board live now?")]
    public void Makes_a_follow_up_stand_alone(string earlier, string text, string expected) =>
        QueryRewriter.Rewrite(new Question { Text = text, Earlier = [earlier] }).ShouldBe(expected);

    [Theory]
    [InlineData("Why?")]
    [InlineData("  And Tartus?  ")]
    public void Leaves_a_question_without_a_thread_as_it_is(string text) =>
        QueryRewriter.Rewrite(new Question { Text = text }).ShouldBe(text.Trim());
}

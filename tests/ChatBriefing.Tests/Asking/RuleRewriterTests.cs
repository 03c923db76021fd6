using ChatBriefing.Asking;

namespace ChatBriefing.Tests.Asking;

public sealed class RuleRewriterTests
{
    [Theory]
    [InlineData("Where is the base at Hmeimim?", "And Tartus?", "Where is the base at Tartus?")]
    [InlineData("Where is the base at Hmeimim?", "Tartus?", "Where is the base at Tartus?")]
    [InlineData("Where is the base at Hmeimim?", "and what about Tartus", "Where is the base at Tartus?")]
    [InlineData("Where is the airbase?", "and Tartus?", "Where is the airbase Tartus?")]
    [InlineData("What did Lavrov say about the bases?", "what about Putin?", "What did Putin say about the bases?")]
    [InlineData("How many tanks went to Syria?", "and the drones?", "How many tanks went to Syria drones?")]
    [InlineData("How many ships were sold in 2023?", "what about 2024?", "How many ships were sold in 2024?")]
    [InlineData("How many ships were sold?", "and in 2024?", "How many ships were sold in 2024?")]
    [InlineData("Who spoke in Moscow on Monday?", "and on Tuesday?", "Who spoke in Moscow on Tuesday?")]
    [InlineData("Who spoke in Moscow on Monday?", "And in Damascus?", "Who spoke in Damascus on Monday?")]
    [InlineData("When was Assad ousted?", "Why?", "Why? Assad ousted")]
    [InlineData("When was Assad ousted?", "who did it?", "who did it? Assad ousted")]
    [InlineData("Where was the meeting of Putin and Sharaa?", "When was it?", "When was it? meeting Putin Sharaa")]
    [InlineData("Will there be a press conference?", "who said that?", "who said that? press conference")]
    [InlineData("What was stolen from the depot?", "How much?", "How much? stolen depot")]
    [InlineData("What burned down in the harbour?", "who was injured?", "who was injured? burned harbour")]
    [InlineData("When did Putin meet Sharaa?", "Did he meet Assad in Moscow?", "Did Putin meet Assad in Moscow?")]
    [InlineData("What did Anna Berg say?", "When did she leave the company?", "When did Anna Berg leave the company?")]
    [InlineData("What is known about Bashar al-Assad's wife?", "Where do they live now?", "Where do Bashar al-Assad live now?")]
    [InlineData("What did Putin say in Damascus?", "Who is his spokesman today?", "Who is Putin's spokesman today?")]
    [InlineData("What did Putin say in Damascus?", "Which troops are stationed there?", "Which troops are stationed in Damascus?")]
    public void Makes_a_follow_up_stand_alone(string earlier, string text, string expected) =>
        RuleRewriter.Rewrite(new Question { Text = text, Earlier = [earlier] }).ShouldBe(expected);

    [Theory]
    [InlineData("When was Assad ousted?", "Where do the members of the board live now?")]
    [InlineData("Where is the airbase?", "Who is Sergei Lavrov?")]
    [InlineData("When did Putin meet Sharaa?", "Did Lavrov say that he would come?")]
    [InlineData("When did Putin meet Sharaa?", "Is there a press conference planned after the talks?")]
    [InlineData("Where is the airbase?", "How many ships were sold in 2024?")]
    [InlineData("How long is parental leave?", "Where is the safe?")]
    [InlineData("How long is parental leave?", "When do passwords expire?")]
    [InlineData("How long is parental leave?", "who may park free?")]
    [InlineData("What is the main risk of Project Pegasus?", "Where is the safe?")]
    [InlineData("Where is the safe?", "When is payday?")]
    public void Leaves_a_question_alone_that_stands_alone(string earlier, string text) =>
        RuleRewriter.Rewrite(new Question { Text = text, Earlier = [earlier] }).ShouldBe(text);

    [Fact]
    public void Knows_what_was_asked_several_turns_back()
    {
        string[] thread = ["When did Putin meet Sharaa?", "Why?", "What did he say about the bases?"];

        RuleRewriter.Rewrite(new Question { Text = "and Lavrov?", Earlier = thread }).ShouldBe("What did Lavrov say about the bases?");
        RuleRewriter.Rewrite(new Question { Text = "who heard him?", Earlier = thread }).ShouldBe("who heard Putin?");
    }

    [Theory]
    [InlineData("Why?")]
    [InlineData("  And Tartus?  ")]
    [InlineData("Where is he now?")]
    public void Leaves_a_question_without_a_thread_as_it_is(string text) =>
        RuleRewriter.Rewrite(new Question { Text = text }).ShouldBe(text.Trim());

    [Fact]
    public void A_long_thread_does_not_make_a_question_too_long()
    {
        var thread = Enumerable.Range(0, 20).Select(number => $"Who bought {string.Join(' ', Enumerable.Range(0, 300).Select(word => $"w{number}x{word}"))}?").ToList();

        RuleRewriter.Rewrite(new Question { Text = "why?", Earlier = thread }).Length.ShouldBeLessThanOrEqualTo(Question.MaxLength);
    }
}

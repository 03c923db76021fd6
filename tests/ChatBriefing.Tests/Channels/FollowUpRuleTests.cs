using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Tests.Channels;

public sealed class FollowUpRuleTests
{
    private static readonly ThreadView Ours = new([], true, []);

    [Theory]
    [InlineData("And in May?")]
    [InlineData("why")]
    [InlineData("how often is it serviced")]
    [InlineData("Und wann schließt sie?")]
    [InlineData("ومتى تغلق؟")]
    [InlineData("tell me more about the lathe")]
    public void A_question_in_a_thread_of_the_bot_is_meant_for_it(string text) => IsMeant(text).ShouldBeTrue();

    [Theory]
    [InlineData("Thanks!")]
    [InlineData("I don't think that is right.")]
    [InlineData("ok")]
    [InlineData("whatever")]
    [InlineData("island life")]
    public void A_remark_is_not(string text) => IsMeant(text).ShouldBeFalse();

    [Fact]
    public void A_question_is_not_when_others_are_meant_or_have_joined_in()
    {
        var turn = TestTurns.Of(new Ask("Why?"));

        FollowUpRule.IsMeant(turn with { MentionsOthers = true }, "Why?", Ours).ShouldBeFalse();
        FollowUpRule.IsMeant(turn, "Why?", Ours with { Voices = ["ben"] }).ShouldBeFalse();
        FollowUpRule.IsMeant(turn, "Why?", Ours with { IsOurs = false }).ShouldBeFalse();
        FollowUpRule.IsMeant(turn, new string('w', 300) + "?", Ours).ShouldBeFalse();
    }

    private static bool IsMeant(string text) => FollowUpRule.IsMeant(TestTurns.Of(new Ask(text)), text, Ours);
}

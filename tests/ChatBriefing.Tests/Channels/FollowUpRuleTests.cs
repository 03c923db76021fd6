using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Tests.Channels;

public sealed class FollowUpRuleTests
{
    private static readonly ThreadView Ours = new([], true, []);
    private static readonly ThreadView AskedByAna = Ours with { Answers = [AnswerOf("ana")], Voices = ["ben"] };

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
    public void A_question_is_not_when_others_are_meant_or_the_thread_is_not_the_bots()
    {
        var turn = TestTurns.Of(new Ask("Why?"));

        FollowUpRule.IsMeant(turn with { MentionsOthers = true }, "Why?", Ours).ShouldBeFalse();
        FollowUpRule.IsMeant(turn, "Why?", Ours with { IsOurs = false }).ShouldBeFalse();
        FollowUpRule.IsMeant(turn, new string('w', 300) + "?", Ours).ShouldBeFalse();
    }

    [Theory]
    [InlineData("And in May?")]
    [InlineData("how often is it serviced")]
    [InlineData("Und wann schließt sie?")]
    [InlineData("Can you tell me when it closes?")]
    [InlineData("ومتى تغلق؟")]
    [InlineData("何時に閉まりますか？")]
    public void Who_asked_is_answered_again_though_others_have_joined_in(string text) => IsMeant(text, AskedByAna, "ana").ShouldBeTrue();

    [Theory]
    [InlineData("why?")]
    [InlineData("Really?!")]
    [InlineData("Do you still need it?")]
    [InlineData("Was that your idea?")]
    [InlineData("Kommst du auch?")]
    [InlineData("Can you come on Monday?")]
    public void What_may_be_said_to_those_who_joined_in_is_left_to_them(string text)
    {
        IsMeant(text, AskedByAna, "ana").ShouldBeFalse();
        IsMeant(text, AskedByAna with { Voices = [] }, "ana").ShouldBe(FollowUpRule.ReadsLikeOne(text));
    }

    [Fact]
    public void Who_never_asked_the_bot_is_left_to_talk_once_others_have_joined_in()
    {
        IsMeant("And in May?", AskedByAna, "cleo").ShouldBeFalse();
        IsMeant("And in May?", AskedByAna with { Voices = [] }, "cleo").ShouldBeTrue();
    }

    [Fact]
    public void Ones_own_remark_before_is_nobody_elses_word() => IsMeant("And in May?", AskedByAna, "ben").ShouldBeTrue();

    private static AnswerRecord AnswerOf(string asker) => new()
    {
        Id = "a1",
        Conversation = TestTurns.Channel,
        Asker = asker,
        Question = "When does it open?",
        IsPrivate = false,
        Reply = null!,
        DraftedBy = "",
        At = DateTimeOffset.UnixEpoch,
    };

    private static bool IsMeant(string text) => IsMeant(text, Ours, "ana");

    private static bool IsMeant(string text, ThreadView thread, string asker) => FollowUpRule.IsMeant(TestTurns.Of(new Ask(text)) with { Asker = asker }, text, thread);
}

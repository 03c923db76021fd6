using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>The suite is worth something only if an adapter with a flaw does not pass it.</summary>
public sealed class SeenToFailTests(ChatScene<FlawedDriver> scene) : IClassFixture<ChatScene<FlawedDriver>>
{
    [Fact]
    public Task Message_ids_that_are_dropped() => ShouldFailAsync(
        suite => suite.A_message_that_comes_again_is_answered_once(Repetition.NewEvent),
        turn => turn with { Keys = new TurnKeys { EventId = turn.Keys.EventId } });

    [Fact]
    public Task Client_ids_that_are_dropped() => ShouldFailAsync(
        suite => suite.A_message_that_comes_again_is_answered_once(Repetition.NewMessage),
        turn => turn with { Keys = turn.Keys with { ClientMessageId = null } });

    [Fact]
    public Task Replies_outside_the_thread() => ShouldFailAsync(
        suite => suite.A_question_in_a_channel_is_answered_in_its_thread_with_the_words_behind_it(),
        turn => turn with { Conversation = turn.Conversation with { Thread = null } });

    [Fact]
    public Task All_talk_taken_for_questions() => ShouldFailAsync(
        suite => suite.Talk_in_a_channel_and_in_threads_of_others_is_left_alone(),
        turn => turn with { IsAddressed = true });

    [Fact]
    public Task Mentions_of_others_overlooked() => ShouldFailAsync(
        suite => suite.Talk_between_people_in_a_thread_of_the_bot_is_left_alone(),
        turn => turn with { MentionsOthers = false, IsAddressed = turn.IsAddressed || turn.MentionsOthers });

    [Fact]
    public Task Bots_taken_for_people() => ShouldFailAsync(
        suite => suite.What_bots_say_is_left_alone(),
        turn => turn with { IsFromBot = false });

    [Fact]
    public Task Strangers_taken_for_our_own() => ShouldFailAsync(
        suite => suite.Strangers_are_not_answered(),
        turn => turn with { Conversation = turn.Conversation with { Tenant = scene.Driver.Tenant } });

    [Fact]
    public Task Edits_taken_for_new_questions() => ShouldFailAsync(
        suite => suite.An_edited_question_is_answered_anew_in_the_same_place(),
        turn => turn.Verb is Edit edit ? turn with { Verb = new Ask(edit.Text), Keys = new TurnKeys { EventId = turn.Keys.EventId } } : turn);

    [Fact]
    public Task Private_replies_in_the_open() => ShouldFailAsync(
        suite => suite.A_command_is_answered_privately_and_the_answer_can_be_shared(),
        turn => turn with { IsPrivate = false });

    private async Task ShouldFailAsync(Func<FlawedSuite, Task> test, Func<Turn, Turn> flaw)
    {
        scene.Driver.Flaw = flaw;
        (await Record.ExceptionAsync(() => test(new FlawedSuite(scene)))).ShouldBeOfType<ShouldAssertException>();
    }
}

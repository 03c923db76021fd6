using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Channels;

public sealed class InboxTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_that_claim_one_message_at_once_one_gets_it()
    {
        await using var store = await ChatStore.StartAsync();
        await using var other = await ChatStore.StartAsync(store);
        var claims = Enumerable.Range(0, 60).Select(at => Task.Run(() =>
        {
            var turn = SampleTurns.Ask(at % 3);
            return (at % 2 == 0 ? store : other).Inbox.ClaimAsync(turn with { Keys = turn.Keys with { EventId = $"new {at}" } }, Token);
        }, Token));

        (await Task.WhenAll(claims)).Count(isTaken => isTaken).ShouldBe(3);
        (await store.ReadAsync(context => context.Turns.CountAsync(Token))).ShouldBe(3);
    }

    [Fact]
    public async Task A_claim_is_kept_for_a_day_and_not_longer()
    {
        await using var store = await ChatStore.StartAsync();
        (await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token)).ShouldBeTrue();
        await store.SettleAsync();

        store.Clock.Advance(TimeSpan.FromHours(23.9));
        (await store.Cleaner.CleanAsync(Token)).ShouldBe(0);
        (await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token)).ShouldBeFalse();

        store.Clock.Advance(TimeSpan.FromHours(0.2));
        (await store.Cleaner.CleanAsync(Token)).ShouldBe(2);
    }

    [Fact]
    public async Task An_inbox_that_is_full_says_so_and_claims_nothing()
    {
        await using var store = await ChatStore.StartAsync();
        foreach (var number in Enumerable.Range(0, 500))
        {
            await store.Inbox.ClaimAsync(SampleTurns.Ask(number, $"C{number}"), Token);
        }

        await Should.ThrowAsync<InboxFullException>(() => store.Inbox.ClaimAsync(SampleTurns.Ask(500), Token));

        await store.HandleAsync();
        (await store.Inbox.ClaimAsync(SampleTurns.Ask(500), Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_turns_of_a_thread_are_handed_out_one_after_the_other_and_others_beside_them()
    {
        await using var store = await ChatStore.StartAsync();
        var first = SampleTurns.Ask(1);
        await store.Inbox.ClaimAsync(first, Token);
        await store.Inbox.ClaimAsync(first with { Keys = new TurnKeys { EventId = "E2", MessageId = "q2" } }, Token);
        await store.Inbox.ClaimAsync(SampleTurns.Ask(3), Token);

        var taken = await store.Turns.TakeAsync(10, Token);

        taken.Select(turn => turn.Queued.Turn.Keys.EventId).ShouldBe(["E1", "E3"]);
        await store.Finisher.FinishAsync(taken[0], TurnResult.Silence, Token);
        (await store.Turns.TakeAsync(10, Token)).ShouldHaveSingleItem().Queued.Turn.Keys.EventId.ShouldBe("E2");
    }

    [Fact]
    public async Task A_worker_that_was_given_up_stores_nothing_any_more()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        var slow = (await store.Turns.TakeAsync(1, Token))[0];
        (await store.Turns.TakeAsync(1, Token)).ShouldBeEmpty();

        store.Clock.Advance(TimeSpan.FromSeconds(31));
        var next = (await store.Turns.TakeAsync(1, Token)).ShouldHaveSingleItem();

        var result = new TurnResult { Posts = [SampleTurns.Post(slow.Queued.Key)] };
        (await store.Finisher.FinishAsync(slow, result, Token)).ShouldBeFalse();
        (await store.Finisher.FinishAsync(next, result, Token)).ShouldBeTrue();
        (await store.ReadAsync(context => context.Posts.CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task A_worker_that_gives_signs_of_life_keeps_its_turn()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        var held = await store.Turns.TakeAsync(1, Token);

        for (var renewals = 0; renewals < 5; renewals++)
        {
            store.Clock.Advance(TimeSpan.FromSeconds(20));
            await store.Turns.RenewAsync([.. held], Token);
        }

        (await store.Turns.TakeAsync(1, Token)).ShouldBeEmpty();
        (await store.Finisher.FinishAsync(held[0], TurnResult.Silence, Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_turn_that_is_given_back_waits_for_nobody_and_counts_as_not_begun()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        var held = (await store.Turns.TakeAsync(1, Token))[0];

        await store.Turns.ReleaseAsync(held, Token);

        (await store.Turns.TakeAsync(1, Token)).ShouldHaveSingleItem().Attempts.ShouldBe(1);
        (await store.Finisher.FinishAsync(held, TurnResult.Silence, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_turn_over_which_the_process_dies_again_and_again_ends_with_a_notice()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        for (var death = 0; death < 3; death++)
        {
            (await store.Turns.TakeAsync(1, Token)).ShouldHaveSingleItem();
            store.Clock.Advance(TimeSpan.FromSeconds(31));
        }

        await store.SettleAsync();

        store.Platform.Messages.ShouldHaveSingleItem().Delivery.Message.ShouldBe(new NoticeMessage(new Notice(NoticeKind.Fault)));
    }

    [Fact]
    public async Task A_message_that_its_edit_or_deletion_overtook_is_not_answered_as_it_was()
    {
        await using var store = await ChatStore.StartAsync();
        var asked = SampleTurns.Ask(1);
        await store.Inbox.ClaimAsync(asked with { Verb = new Edit("When was the band saw bought?"), Keys = asked.Keys with { EventId = "E9" } }, Token);
        (await store.Inbox.ClaimAsync(asked, Token)).ShouldBeFalse();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(2) with { Verb = new Retract(), Keys = new TurnKeys { EventId = "E8", MessageId = "q2" } }, Token);
        (await store.Inbox.ClaimAsync(SampleTurns.Ask(2), Token)).ShouldBeFalse();

        await store.SettleAsync();

        MemoryPlatform.TextOf(store.Platform.Messages.ShouldHaveSingleItem().Delivery.Message).ShouldContain("2019");
    }

    [Fact]
    public async Task Talk_that_was_left_alone_is_not_answered_when_it_is_edited_after_its_claim_is_gone()
    {
        await using var store = await ChatStore.StartAsync();
        var asked = SampleTurns.Ask(1);
        Turn InThread(int number, string person, string text) =>
            SampleTurns.Ask(number, text: text) with { Conversation = asked.Conversation, Asker = person, IsAddressed = false, WrittenAt = store.Clock.GetUtcNow() };
        var talk = InThread(3, "ben", "Who wants tea?");

        // Once he has asked the bot in its thread, words like those of his talk are meant for it.
        foreach (var turn in new[] { asked, InThread(2, "ada", "Good to know."), talk, InThread(4, "ben", "Who keeps the keys of the workshop?") with { IsAddressed = true } })
        {
            await store.Inbox.ClaimAsync(turn, Token);
            await store.SettleAsync();
        }

        store.Platform.Messages.Count.ShouldBe(2);
        store.Clock.Advance(TimeSpan.FromHours(25));
        await store.Cleaner.CleanAsync(Token);
        await store.Inbox.ClaimAsync(talk with { Verb = new Edit("Who wants tea or coffee?"), Keys = talk.Keys with { EventId = "E9" } }, Token);
        await store.SettleAsync();

        store.Platform.Messages.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_this_release_cannot_read_holds_nothing_up()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.Inbox.ClaimAsync(SampleTurns.Ask(2), Token);
        await store.Outbox.AddAsync([SampleTurns.Post("a")], Token);
        await store.ReadAsync(context => context.Turns.Where(row => row.Id == 1).ExecuteUpdateAsync(row => row.SetProperty(r => r.Payload, "{\"verb\":{\"$type\":\"dance\"}}"), Token));
        await store.ReadAsync(context => context.Posts.ExecuteUpdateAsync(row => row.SetProperty(r => r.Payload, "null"), Token));

        await store.SettleAsync();

        store.Platform.Messages.ShouldHaveSingleItem().Delivery.Post.Conversation.Thread.ShouldBe("q2");
    }
}

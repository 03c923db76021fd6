using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Tests.Channels;

public sealed class OutboxTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Retry_after_is_obeyed_to_the_second()
    {
        await using var store = await ChatStore.StartAsync();
        var asked = store.Clock.GetUtcNow();
        store.Platform.Weather = _ => store.Clock.GetUtcNow() < asked.AddSeconds(37) ? new Again(TimeSpan.FromSeconds(37), null, "ratelimited") : null;
        await store.Outbox.AddAsync([SampleTurns.Post("a")], Token);
        await store.SendAsync();

        store.Clock.Advance(TimeSpan.FromSeconds(36));
        (await store.SendAsync()).ShouldBe(0);
        store.Clock.Advance(TimeSpan.FromSeconds(1));
        (await store.SendAsync()).ShouldBe(1);

        store.Platform.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_posts_of_a_channel_keep_their_order_and_others_pass_them()
    {
        await using var store = await ChatStore.StartAsync();
        store.Platform.Weather = delivery => delivery.Post.Key == "a1" && store.Platform.Messages.Count < 2 ? new Again(TimeSpan.FromSeconds(5), null, "later") : null;
        await store.Outbox.AddAsync([SampleTurns.Post("a1", "A"), SampleTurns.Post("a2", "A"), SampleTurns.Post("b1", "B"), SampleTurns.Post("b2", "B")], Token);

        await store.SettleAsync();

        store.Platform.Messages.Select(message => message.Delivery.Post.Key).ShouldBe(["b1", "b2", "a1", "a2"]);
    }

    [Fact]
    public async Task A_doubtful_post_that_arrived_is_found_and_not_sent_again()
    {
        await using var store = await ChatStore.StartAsync();
        store.Platform.Weather = delivery =>
        {
            store.Platform.Accept(delivery);
            return new InDoubt("no reply");
        };
        await store.Outbox.AddAsync([SampleTurns.Post("a")], Token);

        await store.SettleAsync();

        store.Platform.Messages.ShouldHaveSingleItem();
        (await StateOfAsync(store, "a")).ShouldBe(PostState.Reconciled);
    }

    [Fact]
    public async Task A_doubtful_post_that_did_not_arrive_is_looked_for_twice_and_sent_again()
    {
        await using var store = await ChatStore.StartAsync();
        var tries = 0;
        store.Platform.Weather = _ => tries++ == 0 ? new InDoubt("no reply") : null;
        await store.Outbox.AddAsync([SampleTurns.Post("a")], Token);
        await store.SendAsync();

        store.Clock.Advance(TimeSpan.FromSeconds(10));
        (await store.SendAsync()).ShouldBe(1);
        (await store.SendAsync()).ShouldBe(0);
        store.Clock.Advance(TimeSpan.FromSeconds(10));
        await store.SettleAsync();

        tries.ShouldBe(2);
        store.Platform.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_nothing_can_be_looked_up_a_doubtful_post_is_for_an_admin_and_what_follows_goes_on()
    {
        await using var store = await ChatStore.StartAsync(canFind: false);
        store.Platform.Weather = delivery => delivery.Post.Key == "a" ? new InDoubt("no reply") : null;
        await store.Outbox.AddAsync([SampleTurns.Post("a"), SampleTurns.Post("b")], Token);

        await store.SettleAsync();

        store.Platform.Messages.ShouldHaveSingleItem().Delivery.Post.Key.ShouldBe("b");
        var trouble = (await store.Troubles.ReadAsync(10, Token)).ShouldHaveSingleItem();
        (trouble.Key, trouble.State, trouble.Reason).ShouldBe(("a", PostState.Unknown, "no reply"));
    }

    [Fact]
    public async Task An_admin_can_have_a_troubled_post_sent_again_once()
    {
        await using var store = await ChatStore.StartAsync(canFind: false);
        var tries = 0;
        store.Platform.Weather = _ => tries++ == 0 ? new InDoubt("no reply") : null;
        await store.Outbox.AddAsync([SampleTurns.Post("a")], Token);
        await store.SettleAsync();

        (await store.Resender.ResendAsync("a", Token)).ShouldBeTrue();
        (await store.Resender.ResendAsync("a", Token)).ShouldBeFalse();
        await store.SettleAsync();

        store.Platform.Messages.ShouldHaveSingleItem();
        (await store.Resender.ResendAsync("a", Token)).ShouldBeFalse();
        (await store.Troubles.ReadAsync(10, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_post_that_is_refused_for_good_is_told_to_the_admin_and_not_tried_again()
    {
        await using var store = await ChatStore.StartAsync();
        var tries = 0;
        store.Platform.Weather = _ =>
        {
            tries++;
            return new Refused("not_in_channel");
        };
        await store.Outbox.AddAsync([SampleTurns.Post("a")], Token);

        await store.SettleAsync();

        tries.ShouldBe(1);
        (await store.Troubles.ReadAsync(10, Token)).ShouldHaveSingleItem().Reason.ShouldBe("not_in_channel");
    }

    [Fact]
    public async Task Faults_are_tried_again_after_ever_longer_waits_and_given_up_in_the_end()
    {
        await using var store = await ChatStore.StartAsync();
        var tries = new List<DateTimeOffset>();
        store.Platform.Weather = _ =>
        {
            tries.Add(store.Clock.GetUtcNow());
            return new Again(null, null, "down");
        };
        await store.Outbox.AddAsync([SampleTurns.Post("a")], Token);

        await store.SettleAsync();

        tries.Count.ShouldBe(12);
        for (var at = 2; at < tries.Count; at++)
        {
            (tries[at] - tries[at - 1]).ShouldBeInRange(TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, at - 1)) * 0.8), TimeSpan.FromSeconds(301));
        }

        (await StateOfAsync(store, "a")).ShouldBe(PostState.Failed);
    }

    [Fact]
    public async Task An_answer_that_the_platform_will_not_show_is_followed_by_a_plain_word()
    {
        await using var store = await ChatStore.StartAsync();
        store.Platform.Weather = delivery => delivery.Message is AnswerMessage ? new Refused("msg_too_long") : null;
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);

        await store.SettleAsync();

        store.Platform.Messages.ShouldHaveSingleItem().Delivery.Message.ShouldBeOfType<NoticeMessage>();
    }

    [Fact]
    public async Task An_admin_is_told_of_an_answer_that_failed_once_and_not_of_the_word_that_failed_with_it()
    {
        await using var store = await ChatStore.StartAsync();
        store.Platform.Weather = _ => new Refused("is_archived");
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);

        await store.SettleAsync();

        (await store.Troubles.ReadAsync(10, Token)).ShouldHaveSingleItem().Key.ShouldNotEndWith(".fault");
        (await store.ReadAsync(context => Task.FromResult(context.Posts.Count()))).ShouldBe(2);
    }

    [Fact]
    public async Task A_slow_worker_cannot_record_over_the_one_that_took_over()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Outbox.AddAsync([SampleTurns.Post("a", kind: PostKind.Ephemeral)], Token);
        var slow = (await store.Posts.TakeAsync(1, Token)).ShouldHaveSingleItem();
        store.Clock.Advance(TimeSpan.FromSeconds(31));
        var next = (await store.Posts.TakeAsync(1, Token)).ShouldHaveSingleItem();

        (await store.Recorder.RecordAsync(slow, new Refused("late"), null, Token)).ShouldBeFalse();
        (await store.Recorder.RecordAsync(next, new Sent(null), null, Token)).ShouldBeTrue();

        (await StateOfAsync(store, "a")).ShouldBe(PostState.Sent);
    }

    [Fact]
    public async Task A_post_with_a_known_key_is_passed_over()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Outbox.AddAsync([SampleTurns.Post("a")], Token);
        await store.Outbox.AddAsync([SampleTurns.Post("a"), SampleTurns.Post("b")], Token);

        await store.SettleAsync();

        store.Platform.Messages.Select(message => message.Delivery.Post.Key).ShouldBe(["a", "b"]);
    }

    private static Task<PostState> StateOfAsync(ChatStore store, string key) =>
        store.ReadAsync(context => Task.FromResult(context.Posts.Single(row => row.Key == key).State));
}

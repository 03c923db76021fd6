using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Storage.Briefings;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Briefings;

public sealed class RunningTests
{
    private const string Keys = "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.";
    private const string Bikes = "The new bicycle shed behind the canteen opens on 7 December 2026.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edition_is_posted_when_it_is_due_and_tells_what_is_new()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        var subscription = await store.SubscribeAsync();

        await store.GoToAsync("2026-11-26T07:29:30Z");
        (await store.EditionsAsync()).ShouldBeEmpty();
        await store.GoToAsync("2026-11-26T07:31:00Z");

        var edition = await store.OneAsync(subscription.Id);
        (edition.State, edition.LocalDate, edition.Slot, edition.IsLate, edition.Items).ShouldBe((EditionState.Posted, new DateOnly(2026, 11, 26), "08:30", false, 1));
        var message = store.Slack.Messages.ShouldHaveSingleItem();
        message.Id.ShouldBe(edition.MessageId);
        ((EditionMessage)message.Delivery.Message!).Edition.Text.Sentences.ShouldHaveSingleItem().Text.ShouldBe(Keys);
        (await store.Get<ISubscriptionFinder>().FindAsync(subscription.Id, Token))!.NextDueAt.ShouldBe(BriefingStore.At("2026-11-27T07:30Z"));
    }

    [Fact]
    public async Task The_audit_tells_why_each_sentence_of_a_posted_edition_was_allowed()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        await store.SubscribeAsync();
        await store.GoToAsync("2026-11-26T07:31:00Z");

        var edition = await store.OneAsync();
        var entry = (await store.ReadAsync(context => context.Audit.Where(row => row.What == "edition.posted").ToListAsync(Token))).ShouldHaveSingleItem();
        entry.Subject.ShouldBe(edition.Id);
        entry.Details.ShouldContain(edition.Content!.Items[0].DocumentIds[0]);
        entry.Details.ShouldNotContain("Okafor");
    }

    [Fact]
    public async Task Who_has_a_sentence_of_a_posted_edition_finds_its_entry_until_its_document_is_deleted()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        await store.SubscribeAsync();
        await store.GoToAsync("2026-11-26T07:31:00Z");

        var edition = await store.OneAsync();
        (await store.Get<AuditReader>().FindAsync(Keys, Token).ToListAsync(Token)).ShouldHaveSingleItem().Subject.ShouldBe(edition.Id);
        (await store.Get<AuditReader>().FindAsync(Keys + " ", Token).ToListAsync(Token)).ShouldBeEmpty();
        await store.Get<IDocumentRemover>().RemoveAsync(edition.Content!.Items[0].DocumentIds[0], Token);
        (await store.Get<AuditReader>().FindAsync(Keys, Token).ToListAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_next_edition_begins_where_the_last_one_ended()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        await store.SubscribeAsync();
        await store.GoToAsync("2026-11-26T07:31:00Z");
        await store.AddAsync("bikes.txt", Bikes);
        await store.JumpToAsync("2026-11-27T07:30:00Z");

        var editions = await store.EditionsAsync();
        editions.Count.ShouldBe(2);
        editions[0].FromChange.ShouldBe(editions[1].ToChange);
        ((EditionMessage)store.Slack.Messages[1].Delivery.Message!).Edition.Text.Sentences.ShouldHaveSingleItem().Text.ShouldBe(Bikes);
        (await store.ReadAsync(context => context.Ledger.Select(row => row.EditionId).Distinct().CountAsync(Token))).ShouldBe(2);
    }

    [Fact]
    public async Task Two_processes_on_one_database_post_an_edition_once()
    {
        await using var one = await BriefingStore.StartAsync();
        await using var two = await BriefingStore.StartAsync(one);
        await one.AddAsync("keys.txt", Keys);
        for (var number = 0; number < 5; number++)
        {
            await one.SubscribeAsync(room: $"C{number}");
        }

        one.Clock.SetUtcNow(BriefingStore.At("2026-11-26T07:30:00Z"));
        for (var round = 0; round < 10; round++)
        {
            await Task.WhenAll(Task.Run(one.StepAsync, Token), Task.Run(two.StepAsync, Token));
        }

        await one.WorkAsync();
        (await one.EditionsAsync()).Select(edition => edition.State).ShouldBe(Enumerable.Repeat(EditionState.Posted, 5));
        one.Slack.Messages.Select(message => message.Delivery.Post.Conversation.Channel).Order().ShouldBe(["C0", "C1", "C2", "C3", "C4"]);
    }

    [Theory]
    [InlineData("2026-11-26T09:00:00Z", 1, true)]
    [InlineData("2026-11-26T13:31:00Z", 0, false)]
    public async Task A_run_missed_while_the_server_was_down_is_made_up_once_and_marked_late(string back, int count, bool isLate)
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        await store.SubscribeAsync();
        await store.WorkAsync();

        await store.JumpToAsync(back);
        await store.WorkAsync();

        (await store.EditionsAsync()).Select(edition => edition.IsLate).ShouldBe(Enumerable.Repeat(isLate, count));
        store.Slack.Messages.Count.ShouldBe(count);
    }

    [Fact]
    public async Task Nothing_of_the_time_that_a_subscription_was_paused_is_made_up()
    {
        await using var store = await BriefingStore.StartAsync();
        var subscription = await store.SubscribeAsync();
        await store.Get<ISubscriptionWriter>().WriteAsync(subscription with { PausedAt = store.Clock.GetUtcNow() }, Token);
        await store.JumpToAsync("2026-11-26T07:35:00Z");
        await store.Get<ISubscriptionWriter>().WriteAsync(subscription, Token);
        await store.JumpToAsync("2026-11-26T08:00:00Z");

        store.Slack.Messages.ShouldBeEmpty();
        await store.JumpToAsync("2026-11-27T07:30:00Z");
        store.Slack.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_removed_subscription_posts_nothing_more_and_its_editions_can_be_read()
    {
        await using var store = await BriefingStore.StartAsync();
        var subscription = await store.SubscribeAsync();
        await store.JumpToAsync("2026-11-26T07:30:00Z");

        (await store.Get<ISubscriptionRemover>().RemoveAsync(subscription.Id, Token)).ShouldBeTrue();
        await store.JumpToAsync("2026-11-27T07:30:00Z");

        (await store.OneAsync(subscription.Id)).State.ShouldBe(EditionState.Posted);
        (await store.Get<ISubscriptionRemover>().RemoveAsync(subscription.Id, Token)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(EmptyDay.Silent, 0)]
    [InlineData(EmptyDay.OneLine, 16)]
    [InlineData(EmptyDay.WeeklySign, 2)]
    public async Task On_empty_days_readers_are_told_as_they_wish(EmptyDay wish, int posts)
    {
        await using var store = await BriefingStore.StartAsync();
        await store.SubscribeAsync(adjust: subscription => subscription with { EmptyDay = wish });
        for (var day = 0; day < 16; day++)
        {
            store.Clock.SetUtcNow(BriefingStore.At("2026-11-26T07:30:00Z").AddDays(day));
            await store.WorkAsync();
        }

        store.Slack.Messages.Count.ShouldBe(posts);
        (await store.EditionsAsync()).Count(edition => edition.State == EditionState.Empty).ShouldBe(16 - posts);
    }

    [Fact]
    public async Task An_edition_for_the_page_is_kept_without_being_posted()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        await store.SubscribeAsync(Destination.Page);
        await store.JumpToAsync("2026-11-26T07:30:00Z");

        (await store.OneAsync()).State.ShouldBe(EditionState.Posted);
        (await store.ReadAsync(context => context.Posts.CountAsync(Token))).ShouldBe(0);
    }

    [Fact]
    public async Task A_room_that_the_bot_left_fails_with_the_reason_and_is_not_tried_for_ever()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        var subscription = await store.SubscribeAsync();
        await store.RoomAsync(new Conversation { Platform = "slack", Tenant = BriefingStore.Tenant, Channel = "C1", Kind = ConversationKind.PublicChannel }, state: RoomState.Removed, reason: "is_archived");
        await store.JumpToAsync("2026-11-26T07:30:00Z");

        var failed = await store.OneAsync(subscription.Id);
        failed.State.ShouldBe(EditionState.Failed);
        failed.Reason.ShouldContain("is_archived");
        (await store.Get<ISubscriptionFinder>().FindAsync(subscription.Id, Token))!.Trouble.ShouldContain("is_archived");
        for (var day = 1; day < 12; day++)
        {
            store.Clock.SetUtcNow(BriefingStore.At("2026-11-26T07:30:00Z").AddDays(day));
            await store.WorkAsync();
        }

        (await store.EditionsAsync()).Count.ShouldBe(7);
        var record = (await store.Get<ISubscriptionFinder>().FindAsync(subscription.Id, Token))!;
        record.Subscription.PausedAt.ShouldNotBeNull();
        record.Trouble.ShouldStartWith("Paused after 7 editions");
    }

    [Fact]
    public async Task What_the_platform_refuses_fails_without_a_word_into_the_channel_and_comes_again_with_the_next()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        var subscription = await store.SubscribeAsync();
        store.Slack.Weather = _ => new Refused("not_in_channel");
        await store.JumpToAsync("2026-11-26T07:30:00Z");
        (await store.OneAsync()).State.ShouldBe(EditionState.Failed);
        (await store.ReadAsync(context => context.Posts.CountAsync(Token))).ShouldBe(1);
        (await store.ReadAsync(context => context.Ledger.CountAsync(Token))).ShouldBe(0);

        store.Slack.Weather = null;
        await store.JumpToAsync("2026-11-27T07:30:00Z");

        ((EditionMessage)store.Slack.Messages.ShouldHaveSingleItem().Delivery.Message!).Edition.Text.Sentences.ShouldHaveSingleItem().Text.ShouldBe(Keys);
        (await store.Get<ISubscriptionFinder>().FindAsync(subscription.Id, Token))!.Trouble.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_edition_out_of_schedule_is_posted_once_however_often_its_click_comes()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        var subscription = await store.SubscribeAsync();
        var requester = store.Get<IEditionRequester>();
        var first = await requester.RequestAsync(new EditionWish(subscription.Id, "click-1", "U7"), Token);
        await store.WorkAsync();

        (await requester.RequestAsync(new EditionWish(subscription.Id, "click-1", "U7"), Token)).ShouldBe(first);
        (await requester.RequestAsync(new EditionWish("nobody", "click-2", "U7"), Token)).ShouldBeNull();
        await store.WorkAsync();

        var edition = await store.OneAsync();
        (edition.Id, edition.IsWished, edition.DecidedBy, edition.State).ShouldBe((first, true, "U7", EditionState.Posted));
        store.Slack.Messages.Count.ShouldBe(1);
        await store.JumpToAsync("2026-11-26T07:30:00Z");
        (await store.EditionsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_briefings_of_one_channel_that_are_due_at_once_do_not_repeat_each_other()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        await store.SubscribeAsync();
        await store.SubscribeAsync();
        await store.SubscribeAsync(room: "C2");

        await store.JumpToAsync("2026-11-26T07:30:00Z");

        (await store.EditionsAsync()).Select(edition => edition.State).ShouldBe(Enumerable.Repeat(EditionState.Posted, 3));
        ToldIn(store, "C1").ShouldBe(1);
        ToldIn(store, "C2").ShouldBe(1);
    }

    [Fact]
    public async Task Two_editions_of_one_channel_are_not_written_at_once_by_two_processes_either()
    {
        await using var one = await BriefingStore.StartAsync();
        await using var two = await BriefingStore.StartAsync(one);
        await one.SubscribeAsync();
        await one.SubscribeAsync();
        await one.SubscribeAsync(room: "C2");
        one.Clock.SetUtcNow(BriefingStore.At("2026-11-26T07:30:00Z"));
        await one.Get<RunClaimer>().ClaimAsync(Token);

        var taken = await Task.WhenAll(Task.Run(() => one.Get<EditionQueue>().TakeAsync(16, Token), Token), Task.Run(() => two.Get<EditionQueue>().TakeAsync(16, Token), Token));
        var later = await one.Get<EditionQueue>().TakeAsync(16, Token);

        taken.SelectMany(editions => editions).Concat(later).Select(edition => edition.Edition.Destination.Room).Order().ShouldBe(["C1", "C2"]);
        one.Clock.Advance(TimeSpan.FromMinutes(2));
        (await two.Get<EditionQueue>().TakeAsync(16, Token)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_editions_asked_for_at_once_beside_a_run_tell_what_is_new_once()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        var subscription = await store.SubscribeAsync();
        store.Clock.SetUtcNow(BriefingStore.At("2026-11-26T07:30:00Z"));
        await store.Get<RunClaimer>().ClaimAsync(Token);
        await store.Get<IEditionRequester>().RequestAsync(new EditionWish(subscription.Id, "click-1", "U7"), Token);
        await store.Get<IEditionRequester>().RequestAsync(new EditionWish(subscription.Id, "click-2", "U7"), Token);

        await store.WorkAsync();

        (await store.EditionsAsync()).Count.ShouldBe(3);
        ToldIn(store, "C1").ShouldBe(1);
    }

    [Fact]
    public async Task What_a_later_edition_counted_on_and_the_platform_then_refused_is_told_by_the_next()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        var subscription = await store.SubscribeAsync();
        var refusals = 1;
        store.Slack.Weather = _ => refusals-- > 0 ? new Refused("msg_blocks_too_long") : null;
        await store.Get<IEditionRequester>().RequestAsync(new EditionWish(subscription.Id, "click-1", "U7"), Token);
        await store.Get<IEditionRequester>().RequestAsync(new EditionWish(subscription.Id, "click-2", "U7"), Token);
        await store.WriteAllAsync();
        await store.WorkAsync();
        (await store.EditionsAsync()).Select(edition => (edition.State, edition.Items)).ShouldBe([(EditionState.Posted, 0), (EditionState.Failed, 1)], ignoreOrder: true);

        await store.JumpToAsync("2026-11-26T07:30:00Z");

        ToldIn(store, "C1").ShouldBe(1);
        await store.JumpToAsync("2026-11-27T07:30:00Z");
        ToldIn(store, "C1").ShouldBe(1);
    }

    [Fact]
    public async Task A_preview_is_written_and_leaves_no_trace()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        var subscription = await store.SubscribeAsync();

        var edition = await store.Get<EditionPreview>().WriteAsync(subscription, store.Clock.GetUtcNow().AddDays(-30), Token);

        edition.Text.Sentences.ShouldHaveSingleItem().Text.ShouldBe(Keys);
        (await store.EditionsAsync()).ShouldBeEmpty();
        (await store.ReadAsync(context => context.Ledger.CountAsync(Token))).ShouldBe(0);
    }

    [Fact]
    public async Task A_workspace_that_throws_the_bot_out_leaves_no_subscription_edition_or_memory()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        await store.SubscribeAsync("slack");
        var kept = await store.SubscribeAsync("teams");
        await store.JumpToAsync("2026-11-26T07:30:00Z");

        await store.Get<ITenantEraser>().EraseAsync("slack", BriefingStore.Tenant, Token);

        (await store.Get<ISubscriptionLister>().ListAsync(Token)).ShouldHaveSingleItem().Subscription.Id.ShouldBe(kept.Id);
        (await store.OneAsync()).SubscriptionId.ShouldBe(kept.Id);
        (await store.ReadAsync(context => context.Ledger.Select(fact => fact.EditionId).Distinct().CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task The_words_of_a_removed_document_leave_stored_editions()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", Keys);
        await store.AddAsync("bikes.txt", Bikes);
        await store.SubscribeAsync();
        await store.JumpToAsync("2026-11-26T07:30:00Z");
        var gone = (await store.OneAsync()).Content!.DocumentIds.ToList()[0];

        await store.Get<IDocumentRemover>().RemoveAsync(gone, Token);

        var kept = (await store.OneAsync()).Content!;
        kept.DocumentIds.ShouldNotContain(gone);
        kept.Items.ShouldNotBeEmpty();
    }

    /// <summary>How many messages in the channel tell something.</summary>
    private static int ToldIn(BriefingStore store, string channel) =>
        store.Slack.Messages.Count(message => message.Delivery is { Post.Conversation.Channel: var at, Message: EditionMessage { Edition.Items: [_, ..] } } && at == channel);
}

using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Channels;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Tests.Channels;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Briefings;

public sealed class ReviewTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edition_with_editors_waits_for_them_and_is_posted_when_one_approves()
    {
        await using var store = await StartAsync();
        var edition = await store.OneAsync();
        edition.State.ShouldBe(EditionState.InReview);
        store.Slack.Messages.Select(message => message.Delivery.Post.Conversation.Channel).ShouldBe(["DU7", "DU8"]);
        store.Slack.Messages.ShouldAllBe(message => ((EditionMessage)message.Delivery.Message!).Head.IsDraft);

        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(edition.Id, "U8", Revision: 0, Post: true), Token)).ShouldBeTrue();
        await store.WorkAsync();

        edition = await store.OneAsync();
        (edition.State, edition.DecidedBy).ShouldBe((EditionState.Posted, "U8"));
        store.Slack.Messages.Count(message => message.Delivery.Post.Conversation.Channel == "C1").ShouldBe(1);
        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(edition.Id, "U7", Revision: 0, Post: false), Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_editors_who_click_at_once_post_it_once()
    {
        await using var store = await StartAsync();
        var edition = await store.OneAsync();
        var reviewer = store.Get<IEditionReviewer>();

        var decided = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => number % 2 == 0 ? "U7" : "U8").Select(editor => Task.Run(() => reviewer.DecideAsync(new ReviewStep(edition.Id, editor, Revision: 0, Post: true), Token), Token)));
        await store.WorkAsync();

        decided.Count(isDecided => isDecided).ShouldBe(1);
        store.Slack.Messages.Count(message => message.Delivery.Post.Conversation.Channel == "C1").ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_no_editor_decides_nothing()
    {
        await using var store = await StartAsync();
        var edition = await store.OneAsync();

        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(edition.Id, "U1", Revision: 0, Post: true), Token)).ShouldBeFalse();
        (await store.Get<IEditionEditor>().EditAsync(new EditionEdit(edition.Id, "U1", edition.Revision, edition.Content!), Token)).ShouldBeFalse();
        (await store.OneAsync()).State.ShouldBe(EditionState.InReview);
    }

    [Fact]
    public async Task A_skipped_edition_is_not_posted_and_what_it_told_does_not_come_again()
    {
        await using var store = await StartAsync();
        await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep((await store.OneAsync()).Id, "U7", Revision: 0, Post: false), Token);
        await store.JumpToAsync("2026-11-27T07:30:00Z");

        var editions = await store.EditionsAsync();
        editions.Select(edition => edition.State).ShouldBe([EditionState.Posted, EditionState.Skipped]);
        editions[0].Items.ShouldBe(0);
    }

    [Fact]
    public async Task An_edit_of_what_was_edited_meanwhile_is_refused()
    {
        await using var store = await StartAsync();
        var edition = await store.OneAsync();
        var edit = new EditionEdit(edition.Id, "U7", edition.Revision, edition.Content! with { Items = [] });

        (await store.Get<IEditionEditor>().EditAsync(edit, Token)).ShouldBeTrue();
        (await store.Get<IEditionEditor>().EditAsync(edit with { By = "U8" }, Token)).ShouldBeFalse();
        (await store.OneAsync()).Revision.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_reworded_on_the_page_is_shown_to_the_editors_who_decide_about_nothing_older()
    {
        await using var store = await StartAsync();
        var edition = await store.OneAsync();
        store.Slack.Messages.Select(message => ((EditionMessage)message.Delivery.Message!).Edition.Items.Count).ShouldBe([1, 1]);

        (await store.Get<IEditionEditor>().EditAsync(new EditionEdit(edition.Id, "web (token)", 0, edition.Content! with { Items = [] }) { IsOnPage = true }, Token)).ShouldBeTrue();
        await store.WorkAsync();

        var shown = store.Slack.Messages.Select(message => (EditionMessage)message.Delivery.Message!).ToList();
        shown.Select(message => (message.Edition.Items.Count, message.Review!.Revision, message.Review.IsOpen)).ShouldBe([(0, 1, true), (0, 1, true)]);
        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(edition.Id, "U7", Revision: 0, Post: true), Token)).ShouldBeFalse();
        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(edition.Id, "U7", Revision: 1, Post: true), Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_editor_who_decides_while_another_rewords_is_told_that_it_does_not_count()
    {
        await using var store = await StartAsync();
        var edition = await store.OneAsync();
        var turn = SampleTurns.Ask(1) with { Conversation = DeskOf("U7"), Asker = "U7", Verb = new Decide(edition.Id, 0, Post: true) };
        var queued = new QueuedTurn("t1", turn);
        var result = await store.Get<IVerbHandler<Decide>>().HandleAsync(queued, (Decide)turn.Verb, Token);
        (await store.Get<IEditionEditor>().EditAsync(new EditionEdit(edition.Id, "U8", 0, edition.Content! with { Items = [] }), Token)).ShouldBeTrue();

        var current = await store.ReadAsync(context => ResultWriter.CurrentAsync(context, result, Token));

        current.Review.ShouldBeNull();
        current.Posts[0].Content.Notice.ShouldBe(NoticeKind.DraftChanged);
    }

    [Fact]
    public async Task An_edit_that_began_before_a_document_was_deleted_does_not_bring_its_words_back()
    {
        await using var store = await StartAsync();
        var edition = await store.OneAsync();
        var edit = new EditionEdit(edition.Id, "U7", edition.Revision, edition.Content!);

        var isStored = await store.ReadAsync(async context =>
        {
            (await ReviewRows.EditAsync(context, edit, store.Clock.GetUtcNow(), Token)).ShouldBeTrue();
            (await store.Get<IDocumentRemover>().RemoveAsync(edition.Content!.Items[0].DocumentIds[0], Token)).ShouldBeTrue();
            return await Record.ExceptionAsync(() => context.SaveChangesAsync(Token)) is not DbUpdateConcurrencyException;
        });

        (await store.ReadAsync(context => context.Editions.Select(row => row.Content).SingleAsync(Token))).ShouldNotContain("Okafor");
        isStored.ShouldBeFalse();
    }

    [Fact]
    public async Task When_nobody_decides_in_time_it_is_not_posted_the_editors_are_told_and_the_news_comes_with_the_next()
    {
        await using var store = await StartAsync();
        await store.JumpToAsync("2026-11-26T11:29:00Z");
        (await store.OneAsync()).State.ShouldBe(EditionState.InReview);
        await store.JumpToAsync("2026-11-26T11:30:00Z");

        var lapsed = await store.OneAsync();
        (lapsed.State, lapsed.Reason).ShouldBe((EditionState.Lapsed, "Nobody decided in time."));
        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(lapsed.Id, "U7", Revision: 0, Post: true), Token)).ShouldBeFalse();
        store.Slack.Messages.ShouldAllBe(message => message.Delivery.Post.Conversation.Channel.StartsWith('D'));
        store.Slack.Messages.Where(message => !((EditionMessage)message.Delivery.Message!).Head.IsDraft).Select(message => message.Delivery.Post.Conversation.Channel).ShouldBe(["DU7", "DU8"]);

        await store.JumpToAsync("2026-11-27T07:30:00Z");
        (await store.EditionsAsync())[0].Items.ShouldBe(1);
    }

    [Fact]
    public async Task An_edition_whose_editors_cannot_be_written_to_fails_with_the_reason()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        await store.SubscribeAsync(adjust: subscription => subscription with { Editors = ["U9"] });
        await store.JumpToAsync("2026-11-26T07:30:00Z");

        (await store.OneAsync()).Reason.ShouldContain("None of its editors can be written to");
    }

    [Fact]
    public async Task Those_who_were_its_editors_when_it_was_written_find_it_whatever_the_subscription_says_by_now()
    {
        await using var store = await StartAsync();
        var edition = await store.OneAsync();
        var known = (await store.Get<ISubscriptionFinder>().FindAsync(edition.SubscriptionId, Token))!.Subscription;
        await store.Get<ISubscriptionWriter>().WriteAsync(known with { Editors = ["U9"] }, Token);
        await store.RoomAsync(DeskOf("U7") with { Channel = "AU7" }, "U7", RoomState.Removed);

        var draft = await store.Get<DraftPosts>().FindAsync(SampleTurns.Ask(1) with { Conversation = DeskOf("U7"), Asker = "U7" }, edition.Id, Token);

        draft.ShouldNotBeNull().Rooms.Select(room => room.Conversation.Channel).ShouldBe(["DU7", "DU8"]);
        (await store.Get<DraftPosts>().FindAsync(SampleTurns.Ask(1) with { Conversation = DeskOf("U9"), Asker = "U9" }, edition.Id, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_draft_lapses_once_a_later_edition_is_asked_for_so_that_the_same_is_not_approved_twice()
    {
        await using var store = await StartAsync();
        var first = await store.OneAsync();

        await store.Get<IEditionRequester>().RequestAsync(new EditionWish(first.SubscriptionId, "click-1", "U1"), Token);
        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(first.Id, "U7", Revision: 0, Post: true), Token)).ShouldBeFalse();
        await store.WorkAsync();

        (await store.EditionsAsync()).Select(edition => (edition.State, edition.Items)).ShouldBe([(EditionState.InReview, 1), (EditionState.Lapsed, 1)], ignoreOrder: true);
        CardOf(store, first).ShouldContain("A later briefing was asked for before anybody decided: this one did not go out.");
        await ApproveAllAsync(store);
        ToldIn(store, "C1").ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_editions_asked_for_at_once_one_can_be_approved()
    {
        await using var store = await StartAsync();
        var first = await store.OneAsync();
        await store.Get<IEditionRequester>().RequestAsync(new EditionWish(first.SubscriptionId, "click-1", "U1"), Token);
        await store.Get<IEditionRequester>().RequestAsync(new EditionWish(first.SubscriptionId, "click-2", "U1"), Token);
        await store.WorkAsync();

        (await store.EditionsAsync()).Select(edition => edition.State).ShouldBe([EditionState.InReview, EditionState.Lapsed, EditionState.Lapsed], ignoreOrder: true);
        await ApproveAllAsync(store);
        ToldIn(store, "C1").ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_is_not_posted_after_a_later_edition_told_the_same()
    {
        await using var store = await StartAsync();
        var first = await store.OneAsync();
        await store.Get<IEditionRequester>().RequestAsync(new EditionWish(first.SubscriptionId, "click-1", "U1"), Token);
        await store.WorkAsync();
        await ApproveAllAsync(store);
        await store.ReadAsync(context => context.Editions.Where(row => row.Id == first.Id).ExecuteUpdateAsync(row => row.SetProperty(r => r.State, EditionState.InReview), Token));

        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(first.Id, "U7", Revision: 0, Post: true), Token)).ShouldBeFalse();
        await store.WorkAsync();

        ToldIn(store, "C1").ShouldBe(1);
        (await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(first.Id, "U7", Revision: 0, Post: false), Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task Editors_have_their_time_from_when_a_run_that_was_made_up_was_written()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        await store.EditorAsync("U7");
        await store.SubscribeAsync(adjust: subscription => subscription with { Editors = ["U7"] });

        await store.JumpToAsync("2026-11-26T12:30:00Z");

        (await store.OneAsync()).State.ShouldBe(EditionState.InReview);
        await store.JumpToAsync("2026-11-26T16:29:00Z");
        (await store.OneAsync()).State.ShouldBe(EditionState.InReview);
        await store.JumpToAsync("2026-11-26T16:30:00Z");
        (await store.OneAsync()).State.ShouldBe(EditionState.Lapsed);
    }

    private static async Task ApproveAllAsync(BriefingStore store)
    {
        foreach (var edition in await store.EditionsAsync())
        {
            await store.Get<IEditionReviewer>().DecideAsync(new ReviewStep(edition.Id, "U7", Revision: 0, Post: true), Token);
        }

        await store.WorkAsync();
    }

    /// <summary>How many messages in the channel tell something.</summary>
    private static int ToldIn(BriefingStore store, string channel) =>
        store.Slack.Messages.Count(message => message.Delivery is { Post.Conversation.Channel: var at, Message: EditionMessage { Edition.Items: [_, ..] } } && at == channel);

    private static string CardOf(BriefingStore store, EditionRecord edition) => MemoryPlatform.TextOf(
        store.Slack.Messages.First(message => message.Delivery.Post is { Conversation.Channel: "DU7" } post && post.Key == DraftKey.Of(edition.Id, "U7")).Delivery.Message);

    private static Conversation DeskOf(string editor) => new() { Platform = "slack", Tenant = BriefingStore.Tenant, Channel = $"D{editor}", Kind = ConversationKind.Direct };

    /// <summary>An edition in review by two editors.</summary>
    private static async Task<BriefingStore> StartAsync()
    {
        var store = await BriefingStore.StartAsync();
        await store.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        await store.EditorAsync("U7");
        await store.EditorAsync("U8");
        await store.SubscribeAsync(adjust: subscription => subscription with { Editors = ["U7", "U8"] });
        await store.JumpToAsync("2026-11-26T07:30:00Z");
        return store;
    }
}

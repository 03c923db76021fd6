using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Verbs;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>What becomes of proposals when processes end, time passes, and workspaces leave.</summary>
public sealed class ProposalStoreTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(31);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_that_ends_between_publishing_and_recording_it_publishes_once()
    {
        await using var dead = await ChatStore.StartAsync();
        var id = await OfferAsync(dead, 1);
        await SayAsync(dead, 2, new Approve(id, null));
        await dead.HandleAsync();
        var taken = (await dead.Turns.TakeAsync(1, Token)).ShouldHaveSingleItem();
        await dead.CarryingOut.HandleAsync(taken.Queued, taken.Queued.Turn.Verb.ShouldBeOfType<CarryOut>(), Token);
        (await VersionsAsync(dead)).ShouldBe([1]);

        await using var next = await ChatStore.StartAsync(dead);
        dead.Clock.Advance(Lease);
        await next.SettleAsync();

        (await VersionsAsync(next)).ShouldBe([1]);
        (await StateAsync(next, id)).ShouldBe(ProposalState.Done);
        next.Platform.Messages.Count.ShouldBe(1);
        MemoryPlatform.TextOf(next.Platform.Messages[0].Delivery.Message).ShouldContain("Published by ada");
    }

    [Fact]
    public async Task After_a_restart_a_proposal_is_published_as_it_was_shown()
    {
        await using var dead = await ChatStore.StartAsync();
        var id = await OfferAsync(dead, 1);
        await using var next = await ChatStore.StartAsync(dead);

        await SayAsync(next, 2, new Approve(id, null));
        await next.SettleAsync();

        (await VersionsAsync(next)).ShouldBe([1]);
    }

    [Fact]
    public async Task What_was_agreed_to_and_then_forgotten_can_be_agreed_to_again_and_not_cancelled()
    {
        await using var store = await ChatStore.StartAsync();
        var id = await OfferAsync(store, 1);
        await SayAsync(store, 2, new Approve(id, null));
        await store.HandleAsync();
        await store.ReadAsync(context => context.Turns.ExecuteDeleteAsync(Token));
        (await StateAsync(store, id)).ShouldBe(ProposalState.Working);

        await SayAsync(store, 3, new Approve(id, null));
        await SayAsync(store, 4, new Decline(id));
        await store.SettleAsync();
        Said(store).Count(text => text == new Notice(NoticeKind.ProposalBusy).Text).ShouldBe(2);
        store.Clock.Advance(TimeSpan.FromMinutes(16));
        await SayAsync(store, 5, new Decline(id));
        await SayAsync(store, 6, new Approve(id, null));
        await store.SettleAsync();

        (await StateAsync(store, id)).ShouldBe(ProposalState.Done);
        (await VersionsAsync(store)).ShouldBe([1]);
    }

    [Fact]
    public async Task A_proposal_that_nobody_answers_expires_and_its_document_is_erased()
    {
        await using var store = await ChatStore.StartAsync();
        var id = await OfferAsync(store, 1);
        store.Clock.Advance(TimeSpan.FromHours(23));
        (await store.Sweeper.SweepAsync(Token)).ShouldBe(0);
        store.Clock.Advance(TimeSpan.FromHours(1));

        (await store.Sweeper.SweepAsync(Token)).ShouldBe(1);
        await SayAsync(store, 2, new Approve(id, null));
        await store.SettleAsync();

        (await StateAsync(store, id)).ShouldBe(ProposalState.Expired);
        (await store.ReadAsync(context => context.ProposalContents.CountAsync(Token))).ShouldBe(0);
        MemoryPlatform.TextOf(store.Platform.Messages[0].Delivery.Message).ShouldContain("Expired");
        Said(store).ShouldContain(new Notice(NoticeKind.ProposalExpired).Text);
        (await VersionsAsync(store)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_so_many_proposals_wait()
    {
        await using var store = await ChatStore.StartAsync();
        for (var number = 1; number <= 4; number++)
        {
            await OfferAsync(store, number);
        }

        (await store.ReadAsync(context => context.Proposals.CountAsync(Token))).ShouldBe(3);
        Said(store).ShouldContain(new Notice(NoticeKind.ManyProposals).Text);
    }

    [Fact]
    public async Task An_id_of_another_room_opens_nothing()
    {
        await using var store = await ChatStore.StartAsync();
        var id = await OfferAsync(store, 1);

        await store.Inbox.ClaimAsync(TurnOf(2, new Approve(id, null)) with { Conversation = SampleTurns.Room("C2") }, Token);
        await store.SettleAsync();

        Said(store).ShouldContain(new Notice(NoticeKind.ProposalGone).Text);
        (await StateAsync(store, id)).ShouldBe(ProposalState.Waiting);
    }

    [Fact]
    public async Task A_workspace_that_leaves_takes_its_proposals_and_rooms_along()
    {
        await using var store = await ChatStore.StartAsync();
        await OfferAsync(store, 1);
        await OfferAsync(store, 2, "T2");
        foreach (var tenant in (string[])["T1", "T2"])
        {
            await store.Rooms.WriteAsync(new RoomRecord(SampleTurns.Room("C1") with { Tenant = tenant }, "General", "", "", RoomState.Open, "", DateTimeOffset.UnixEpoch), Token);
        }

        await store.Eraser.EraseAsync(MemoryPlatform.Name, "T2", Token);

        (await store.ReadAsync(async context => (await context.Proposals.CountAsync(Token), await context.ProposalContents.CountAsync(Token), await context.Rooms.CountAsync(Token)))).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task With_an_answer_goes_what_people_wrote_about_it()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.SettleAsync();
        var id = await store.ReadAsync(context => context.Answers.Select(row => row.Id).SingleAsync(Token));
        await SayAsync(store, 2, new GiveFeedback(id, IsGood: false, "Okafor left last year."), "ana");
        await SayAsync(store, 3, new TellOwners(id), "ana");
        await store.SettleAsync();
        (await store.Unanswered.ReadAsync(MemoryPlatform.Name, "T1", 10, Token)).ShouldHaveSingleItem();

        await SayAsync(store, 4, new DeleteAnswer(id), "ana");
        await store.SettleAsync();

        (await store.ReadAsync(async context => await context.Feedback.CountAsync(Token) + await context.Unanswered.CountAsync(Token))).ShouldBe(0);
    }

    [Fact]
    public async Task An_admin_sees_the_unanswered_questions_of_the_own_workspace_only()
    {
        await using var store = await ChatStore.StartAsync();
        var elsewhere = SampleTurns.Ask(1) with { Conversation = SampleTurns.Room("C1", "q1") with { Tenant = "T2" } };
        await store.Inbox.ClaimAsync(elsewhere, Token);
        await store.SettleAsync();
        var id = await store.ReadAsync(context => context.Answers.Select(row => row.Id).SingleAsync(Token));
        await store.Inbox.ClaimAsync(elsewhere with { Verb = new TellOwners(id), Keys = new TurnKeys { EventId = "told" } }, Token);
        await store.SettleAsync();

        (await store.Home.LoadAsync(SampleTurns.Room("D1") with { Kind = ConversationKind.Direct }, "ada", Token)).Unanswered.ShouldBeEmpty();
        (await store.Home.LoadAsync(SampleTurns.Room("D1") with { Kind = ConversationKind.Direct, Tenant = "T2" }, "ada", Token)).Unanswered.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Of_a_room_that_takes_no_posts_an_admin_sees_one_failed_post()
    {
        await using var store = await ChatStore.StartAsync();
        store.Platform.Weather = delivery => delivery.Post.Conversation.Channel == "C1" ? new Refused("blocked") : null;
        await store.Outbox.AddAsync([SampleTurns.Post("a"), SampleTurns.Post("b"), SampleTurns.Post("c", "C2")], Token);
        await store.SettleAsync();
        var room = SampleTurns.Room("D1") with { Kind = ConversationKind.Direct };
        (await store.Home.LoadAsync(room, "ada", Token)).Troubled.Count.ShouldBe(2);

        await store.Rooms.WriteAsync(new RoomRecord(SampleTurns.Room("C1"), "General", "", "", RoomState.Blocked, "blocked", DateTimeOffset.UnixEpoch), Token);

        (await store.Home.LoadAsync(room, "ada", Token)).Troubled.ShouldHaveSingleItem();
    }

    private static Turn TurnOf(int number, Verb verb, string person = "ada") =>
        SampleTurns.Ask(1) with { Asker = person, Verb = verb, Keys = new TurnKeys { EventId = $"event {number}", MessageId = verb is OfferFiles ? $"m{number}" : null } };

    private static async Task SayAsync(ChatStore store, int number, Verb verb, string person = "ada") => await store.Inbox.ClaimAsync(TurnOf(number, verb, person), Token);

    /// <summary>Offers a file and gives the id of its proposal, the last there is.</summary>
    private static async Task<string> OfferAsync(ChatStore store, int number, string tenant = "T1")
    {
        var file = store.Platform.Keep($"mill-{number}.txt", System.Text.Encoding.UTF8.GetBytes($"Mill {number} grinds on Mondays and rests when the river is low."));
        var turn = TurnOf(number, new OfferFiles([file], ""));
        await store.Inbox.ClaimAsync(turn with { Conversation = turn.Conversation with { Tenant = tenant } }, Token);
        await store.SettleAsync();
        return await store.ReadAsync(context => context.Proposals.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Select(row => row.Id).FirstAsync(Token));
    }

    private static async Task<IEnumerable<int>> VersionsAsync(ChatStore store) =>
        (await store.Documents.ListAsync(null, Token)).Where(document => document.Source.StartsWith("mill", StringComparison.Ordinal)).Select(document => document.Version);

    private static Task<ProposalState> StateAsync(ChatStore store, string id) => store.ReadAsync(context => context.Proposals.Where(row => row.Id == id).Select(row => row.State).SingleAsync(Token));

    private static IReadOnlyList<string> Said(ChatStore store) => [.. store.Platform.Messages.Select(message => MemoryPlatform.TextOf(message.Delivery.Message))];
}

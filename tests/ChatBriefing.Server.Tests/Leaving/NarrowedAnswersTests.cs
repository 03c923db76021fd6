using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Drafting;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Storage.Leaving;
using ChatBriefing.Server.Tests.Channels;
using ChatBriefing.Server.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>Earlier answers when readers of a collection behind them are taken away, step by step.</summary>
public sealed class NarrowedAnswersTests
{
    public const string Platform = "slack";
    private const int Many = 1_000;
    private const string Workspace = "slack:T1";
    private const string Stranger = "slack:T9";
    private readonly StubPeople people = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MemberKind.Member)]
    [InlineData(MemberKind.Guest)]
    [InlineData(MemberKind.Gone)]
    [InlineData(MemberKind.Unknown)]
    public async Task What_a_room_may_still_read_stays_whatever_became_of_who_asked(MemberKind asker)
    {
        await using var store = await AnsweredAsync();
        var shown = store.Platform.Messages.ShouldHaveSingleItem();
        people.Person = asker;

        await SetAsync(store, Workspace, "web");
        await FollowAsync(store);

        store.Platform.Messages.ShouldHaveSingleItem().ShouldBeSameAs(shown);
        (await WaitingAsync(store)).ShouldBe(0);
        var post = new Post { Key = "k", Conversation = shown.Delivery.Post.Conversation, Kind = PostKind.Update, Content = PostContent.Answer(await IdAsync(store)) with { OnlyIfLess = true } };
        (await store.Get<MessageLoader>().LoadAsync(post, Token)).ShouldBeNull();
    }

    [Theory]
    [InlineData(ConversationKind.PublicChannel, true)]
    [InlineData(ConversationKind.PrivateChannel, false)]
    [InlineData(ConversationKind.Shared, false)]
    public async Task A_room_that_cannot_be_looked_up_keeps_its_answers_until_it_can_be(ConversationKind kind, bool stays)
    {
        await using var store = await AnsweredAsync();
        people.Room = null;
        await SetAsync(store, Workspace);
        await FollowAsync(store);
        Says(store, KeysDrafter.First).ShouldBeTrue();
        (await WaitingAsync(store)).ShouldBe(1);

        people.Room = kind;
        store.Clock.Advance(TimeSpan.FromMinutes(2));
        await FollowAsync(store);

        Says(store, KeysDrafter.First).ShouldBe(stays);
        (await WaitingAsync(store)).ShouldBe(0);
    }

    [Theory]
    [InlineData(MemberKind.Member, false)]
    [InlineData(MemberKind.Gone, true)]
    [InlineData(MemberKind.Unknown, true)]
    public async Task In_a_direct_room_it_counts_what_the_person_may_read_if_that_is_known(MemberKind person, bool stays)
    {
        await using var store = await StartAsync();
        var asked = Asked(1);
        await store.Inbox.ClaimAsync(asked with { Conversation = asked.Conversation with { Kind = ConversationKind.Direct } }, Token);
        await store.SettleAsync();
        people.Person = person;

        await SetAsync(store, "slack:T1:person:BEN");
        await FollowAsync(store);

        Says(store, KeysDrafter.First).ShouldBe(stays);
        (await WaitingAsync(store)).ShouldBe(person == MemberKind.Unknown ? 1 : 0);
    }

    [Fact]
    public async Task What_a_room_may_read_no_more_goes_from_its_earlier_answers_and_the_words_in_its_place_are_true()
    {
        await using var store = await AnsweredAsync();
        await store.Get<ICollectionWriter>().WriteAsync(ReaderChange.Read("other", ReaderChangeKind.Set, [Stranger]), Token);
        await FollowAsync(store);
        Says(store, KeysDrafter.First).ShouldBeTrue();

        await SetAsync(store, Stranger);
        await FollowAsync(store);

        Says(store, KeysDrafter.First).ShouldBeFalse();
        Says(store, "no longer open to those who see this").ShouldBeTrue();
    }

    [Fact]
    public async Task A_reader_that_a_room_never_read_by_takes_nothing_from_it_and_asks_nobody()
    {
        await using var store = await AnsweredAsync("slack:T1", "web", "slack:T1:channel:C2", "teams:T1");
        people.Room = null;

        await SetAsync(store, Workspace);
        await FollowAsync(store);

        Says(store, KeysDrafter.First).ShouldBeTrue();
        (await WaitingAsync(store)).ShouldBe(0);
    }

    [Fact]
    public async Task Answers_are_lessened_at_the_pace_of_corrections_also_after_a_restart_and_new_replies_go_before()
    {
        const int count = 40;
        await using var store = await StartAsync();
        for (var at = 1; at <= count; at++)
        {
            await store.Inbox.ClaimAsync(Asked(at, $"C{at % 4}"), Token);
        }

        await store.SettleAsync();
        await SetAsync(store, Stranger);
        (await store.ReadAsync(context => context.Posts.CountAsync(row => row.IsOpen, Token))).ShouldBe(0);

        (await store.Get<NarrowedAnswers>().FollowAsync(15, Token)).ShouldBe(15);
        await using var later = await StartAsync(store);
        (await later.Get<NarrowedAnswers>().FollowAsync(15, Token)).ShouldBe(15);
        var rest = 0;
        while (await WaitingAsync(later) > 0)
        {
            rest += await later.Get<NarrowedAnswers>().FollowAsync(15, Token);
        }

        await later.SettleAsync();
        rest.ShouldBe(10);
        Says(store, KeysDrafter.First).ShouldBeFalse();
        store.Platform.Messages.Count.ShouldBe(count);
    }

    [Fact]
    public async Task What_stood_in_the_rest_of_an_answer_goes_with_its_document()
    {
        await using var store = await AnsweredAsync();
        await ShowRestAsync(store);
        await store.Remover.RemoveAsync(SampleDocuments.IdOf(SampleDocuments.Handbook), Token);

        await store.Get<LivingAnswers>().FollowAsync(Many, Token);
        await store.SettleAsync();

        Says(store, KeysDrafter.First).ShouldBeFalse();
        Says(store, KeysDrafter.Second).ShouldBeFalse();
    }

    [Fact]
    public async Task What_stood_in_the_rest_of_an_answer_goes_with_its_readers()
    {
        await using var store = await AnsweredAsync();
        await ShowRestAsync(store);

        await SetAsync(store, Stranger);
        await FollowAsync(store);

        Says(store, KeysDrafter.First).ShouldBeFalse();
        Says(store, KeysDrafter.Second).ShouldBeFalse();
    }

    private static async Task FollowAsync(ChatStore store)
    {
        await store.Get<NarrowedAnswers>().FollowAsync(Many, Token);
        await store.SettleAsync();
    }

    private static Task<int> WaitingAsync(ChatStore store) => store.ReadAsync(context => context.Cursors.CountAsync(row => row.Name.StartsWith(Narrowing.Prefix), Token));

    private static Task<string> IdAsync(ChatStore store) => store.ReadAsync(context => context.Answers.Select(row => row.Id).SingleAsync(Token));

    private static async Task SetAsync(ChatStore store, params string[] readers) =>
        await store.Get<ICollectionWriter>().WriteAsync(ReaderChange.Read("main", ReaderChangeKind.Set, readers), Token);

    private static Turn Asked(int number, string channel = "C1")
    {
        var turn = SampleTurns.Ask(number, channel);
        return turn with { Conversation = turn.Conversation with { Platform = Platform } };
    }

    private static bool Says(ChatStore store, string words) => store.Platform.Messages.Any(message => (message.Delivery.Message switch
    {
        RestMessage rest => rest.Reply.Text,
        var other => MemoryPlatform.TextOf(other),
    }).Contains(words, StringComparison.Ordinal));

    private async Task<ChatStore> AnsweredAsync(params string[] readers)
    {
        var store = await StartAsync();
        if (readers is not [])
        {
            await SetAsync(store, readers);
            await FollowAsync(store);
        }

        await store.Inbox.ClaimAsync(Asked(1), Token);
        await store.SettleAsync();
        Says(store, KeysDrafter.First).ShouldBeTrue();
        await store.Get<LivingAnswers>().FollowAsync(Many, Token);
        return store;
    }

    private Task<ChatStore> StartAsync(ChatStore? sharing = null) => ChatStore.StartAsync(
        sharing, adjust: services => services.AddSingleton<IMemberFinder>(people).AddSingleton<IRoomKindFinder>(people).AddSingleton<IDrafter, KeysDrafter>(), platform: Platform);

    private static async Task ShowRestAsync(ChatStore store)
    {
        await store.Inbox.ClaimAsync(Asked(2) with { Verb = new ShowRest(await IdAsync(store), 1) }, Token);
        await store.SettleAsync();
        store.Platform.Messages.Count.ShouldBe(2);
        store.Platform.Messages[1].Delivery.Message.ShouldBeOfType<RestMessage>().Reply.Text.ShouldContain(KeysDrafter.Second);
    }
}

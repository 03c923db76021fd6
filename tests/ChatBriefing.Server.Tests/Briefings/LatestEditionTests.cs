using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>What was last told is found however much is told elsewhere.</summary>
public sealed class LatestEditionTests
{
    private const string Keys = "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.";
    private const int Many = 250;

    private static readonly Conversation Direct = new() { Platform = "slack", Tenant = BriefingStore.Tenant, Channel = "DU7", Kind = ConversationKind.Direct };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_edition_of_a_direct_chat_is_found_below_hundreds_of_other_rooms()
    {
        await using var store = await PersonalAsync();
        var mine = await store.OneAsync();
        await OthersAsync(store, await store.SubscribeAsync(room: "C9"), EditionState.Posted);
        var turn = new Turn { Conversation = Direct, Asker = "U7", Verb = new Ask("more about 1"), Keys = new TurnKeys { EventId = "E1" }, ReceivedAt = store.Clock.GetUtcNow(), IsAddressed = true };

        var found = await store.Get<ThreadEditions>().FindAsync(turn, Token);

        found.ShouldNotBeNull().Record.Id.ShouldBe(mine.Id);
        (await store.Get<ThreadEditions>().FindAsync(turn with { Conversation = Direct with { Channel = "DU8" } }, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task The_home_page_shows_a_person_their_own_edition_and_nobody_else_that_one()
    {
        await using var store = await PersonalAsync();
        var mine = await store.OneAsync();
        await OthersAsync(store, await store.SubscribeAsync(room: "C9", adjust: subscription => subscription with { Destination = subscription.Destination with { Room = "DU9", Person = "U9" } }), EditionState.Posted);
        await store.EditorAsync("U8");

        (await store.Get<LatestEdition>().FindAsync(Direct, "U7", Token)).ShouldNotBeNull().Head.EditionId.ShouldBe(mine.Id);
        (await store.Get<LatestEdition>().FindAsync(Direct with { Channel = "DU8" }, "U8", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_for_one_person_is_not_shown_to_another_whose_that_room_is_by_now()
    {
        await using var store = await PersonalAsync();
        await store.RoomAsync(Direct, "U8");

        (await store.Get<ILatestEditionFinder>().FindAsync([Direct], Token)).ShouldNotBeNull().Destination.Person.ShouldBe("U7");
        (await store.Get<LatestEdition>().FindAsync(Direct, "U8", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Runs_that_came_to_nothing_do_not_empty_the_list_of_what_was_posted()
    {
        await using var store = await PersonalAsync();
        var mine = await store.OneAsync();
        await OthersAsync(store, (await store.Get<ChatBriefing.Briefings.Subscriptions.ISubscriptionFinder>().FindAsync(mine.SubscriptionId, Token))!.Subscription, EditionState.Failed);

        (await store.Get<IPostedEditionLister>().ListPostedAsync(mine.SubscriptionId, 30, Token)).ShouldHaveSingleItem().Id.ShouldBe(mine.Id);
    }

    private static async Task<BriefingStore> PersonalAsync()
    {
        var store = await BriefingStore.StartAsync();
        await store.EditorAsync("U7");
        await store.AddAsync("keys.txt", Keys);
        await store.SubscribeAsync(adjust: subscription => subscription with { Destination = new Destination("slack", BriefingStore.Tenant, Direct.Channel, "U7") });
        await store.GoToAsync("2026-11-26T07:31:00Z");
        return store;
    }

    /// <summary>Newer editions of a subscription, with items and no words.</summary>
    private static async Task OthersAsync(BriefingStore store, Subscription subscription, EditionState state)
    {
        // They stand in a room, as those do that are looked for: all that tells them apart is whose room it is.
        var to = subscription.Destination;
        var room = OrderKey.RoomOf(Direct with { Channel = to.Room, Kind = to.Person is null ? ConversationKind.PublicChannel : ConversationKind.Direct });
        await using var context = await store.Get<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        for (var at = 0; at < Many; at++)
        {
            var day = new DateOnly(2027, 1, 1).AddDays(at);
            var slot = new EditionSlot(subscription.Id, day, new TimeOnly(8, 30), new DateTimeOffset(day, new TimeOnly(7, 30), TimeSpan.Zero));
            var row = EditionRows.Of(subscription, slot, "08:30", isLate: false, slot.DueAt);
            (row.State, row.Items, row.Room) = (state, 1, room);
            context.Editions.Add(row);
        }

        await context.SaveChangesAsync(Token);
    }
}

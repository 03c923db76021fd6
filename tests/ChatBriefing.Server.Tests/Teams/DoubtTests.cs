using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>An edition of which nobody knows whether it arrived is settled from the home card, by an admin who looked.</summary>
public sealed class DoubtTests
{
    private const string Channel = "19:doubt@thread.tacv2";
    private const string Room = Channel + ";messageid=1";
    private const string Chat = "a:chat-of-ana";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_admin_says_that_it_arrived_and_it_is_not_sent_again()
    {
        await using var server = await TeamsServer.StartAsync("--Admins:0=ana", "--Briefings:Pace=00:00:00.05");
        await server.AskAsync(Room, TeamsServer.Keys);
        await server.UntilQuietAsync();
        server.Teams.Weather = call => call.Method == "POST" ? new FakeReply(502, IsAccepted: true) : null;
        var id = await PostEditionAsync(server);
        await TeamsServer.UntilAsync(() => StateOf(server, id) == EditionState.Unknown);
        server.Teams.Weather = null;

        var home = await server.AskAsync(Chat, "home");
        var posted = server.Teams.Posts.Count;
        var arrived = TeamsReading.ButtonsOf(home.Activity).Single(button => (string?)button["title"] == "It arrived");
        var denied = await server.Sender.InvokeAsync(Activities.Press(server.Teams.NewId(), Chat, "ben", arrived, home.Id), Token);
        ((string)denied["value"]!).ShouldBe(new Notice(NoticeKind.OnlyAdmins).Text);
        StateOf(server, id).ShouldBe(EditionState.Unknown);

        var done = await server.Sender.InvokeAsync(Activities.Press(server.Teams.NewId(), Chat, "ana", arrived, home.Id), Token);
        done["value"]!.ToJsonString().ShouldContain(new Notice(NoticeKind.PostArrived).Text);
        done["value"]!.ToJsonString().ShouldNotContain("May have arrived");
        StateOf(server, id).ShouldBe(EditionState.Posted);
        await server.UntilQuietAsync();
        server.Teams.Posts.Count.ShouldBe(posted);
    }

    [Fact]
    public async Task A_draft_in_doubt_can_only_be_sent_again_since_no_edition_waits_for_a_word_about_it()
    {
        await using var server = await TeamsServer.StartAsync("--Admins:0=ana", "--Briefings:Pace=00:00:00.05");
        await server.AskAsync(Room, TeamsServer.Keys);
        await server.AskAsync(Chat, "help");
        await server.UntilQuietAsync();
        server.Teams.Weather = call => call.Method == "POST" ? new FakeReply(502, IsAccepted: true) : null;
        var id = await PostEditionAsync(server, "ana");
        await TeamsServer.UntilAsync(() => Troubled(server) is [{ State: PostState.Unknown }]);
        server.Teams.Weather = null;

        var home = await server.AskAsync(Chat, "home");

        StateOf(server, id).ShouldBe(EditionState.InReview);
        home.Activity.ToJsonString().ShouldContain("May have arrived");
        TeamsReading.ButtonsOf(home.Activity).Select(button => (string?)button["title"]).ShouldBe(["Send again"]);
    }

    private static IReadOnlyList<TroubledPost> Troubled(TeamsServer server) =>
        server.Services.GetRequiredService<ITroubleReader>().ReadAsync(10, Token).GetAwaiter().GetResult();

    private static async Task<string> PostEditionAsync(TeamsServer server, params string[] editors)
    {
        var room = (await server.Services.GetRequiredService<IRoomLister>().ListAsync("teams", Token)).Single(room => room.Conversation.Channel.StartsWith(Channel, StringComparison.Ordinal)).Conversation;
        var subscription = new Subscription
        {
            Id = SubscriptionId.Create(),
            Name = "Keys",
            Destination = new Destination("teams", room.Tenant, room.Channel, null),
            Audience = Audience.Everyone,
            Schedule = new Schedule("30 8 * * *", "Europe/Berlin", HolidayRule.Ignore),
            Editors = editors,
            CreatedBy = "ana",
            CreatedAt = TimeProvider.System.GetUtcNow(),
        };
        await server.Services.GetRequiredService<ISubscriptionWriter>().WriteAsync(subscription, Token);
        return (await server.Services.GetRequiredService<IEditionRequester>().RequestAsync(new EditionWish(subscription.Id, "1", "ana"), Token))!;
    }

    private static EditionState StateOf(TeamsServer server, string id) =>
        server.Services.GetRequiredService<IEditionFinder>().FindAsync(id, Token).GetAwaiter().GetResult()!.State;
}

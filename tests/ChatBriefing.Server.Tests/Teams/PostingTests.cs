using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>How posts end: sent, tried again, doubtful, refused.</summary>
public sealed class PostingTests
{
    private const string Channel = "19:posting@thread.tacv2";
    private const string Room = Channel + ";messageid=1";
    private const string Chat = "a:chat-of-ana";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public async Task A_new_message_that_was_certainly_not_taken_is_sent_again(int status)
    {
        await using var server = await TeamsServer.StartAsync();
        var refusals = 0;
        server.Teams.Weather = _ => Interlocked.Increment(ref refusals) <= 2 ? new FakeReply(status) : null;
        await server.AskAsync(Room, TeamsServer.Keys);
        await server.UntilQuietAsync();
        server.Teams.Posts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(502, true)]
    [InlineData(504, true)]
    [InlineData(408, false)]
    [InlineData(0, true)]
    public async Task A_doubtful_new_message_is_not_sent_again_until_an_admin_says_so(int status, bool isAccepted)
    {
        await using var server = await TeamsServer.StartAsync("--Admins:0=ana");
        server.Teams.Weather = call => call.Path.Contains(Channel, StringComparison.Ordinal) && call.Method == "POST" ? new FakeReply(status, IsAccepted: isAccepted) : null;
        (await server.SendAsync(Activities.Message(server.Teams.NewId(), Room, "ben", TeamsServer.Keys))).ShouldBe(202);
        await TeamsServer.UntilAsync(() => server.Teams.Calls.Any(call => call.Path.Contains(Channel, StringComparison.Ordinal)));
        await server.UntilQuietAsync();
        server.Teams.Posts.Count.ShouldBe(isAccepted ? 1 : 0);
        server.Teams.Weather = null;

        var home = await server.AskAsync(Chat, "home");
        TeamsReading.WordsOf(home.Activity).ShouldContain("May have arrived");
        var again = TeamsReading.ButtonsOf(home.Activity).Single();
        var denied = await server.Sender.InvokeAsync(Activities.Press(server.Teams.NewId(), Chat, "ben", again, home.Id), Token);
        ((string)denied["value"]!).ShouldBe(new Notice(NoticeKind.OnlyAdmins).Text);
        var done = await server.Sender.InvokeAsync(Activities.Press(server.Teams.NewId(), Chat, "ana", again, home.Id), Token);
        done["value"]!.ToJsonString().ShouldContain(new Notice(NoticeKind.PostResent).Text);
        done["value"]!.ToJsonString().ShouldNotContain("May have arrived");
        await TeamsServer.UntilAsync(() => server.Teams.Posts.Count(post => post.Conversation == Room) == (isAccepted ? 2 : 1));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Updates_and_deletions_are_tried_again(int status)
    {
        await using var server = await TeamsServer.StartAsync();
        var question = Activities.Message(server.Teams.NewId(), Room, "ana", TeamsServer.Keys);
        await server.SendAsync(question);
        await TeamsServer.UntilAsync(() => server.Teams.Posts.Count == 1);
        var refusals = 0;
        server.Teams.Weather = call => call.Method != "POST" && Interlocked.Increment(ref refusals) % 3 != 0 ? new FakeReply(status) : null;
        var edit = (JsonObject)question.DeepClone();
        edit["type"] = "messageUpdate";
        edit["timestamp"] = "later";
        edit["text"] = "<at>ChatBriefing</at> When was the band saw bought?";
        await server.SendAsync(edit);
        await TeamsServer.UntilAsync(() => TeamsReading.WordsOf(server.Teams.Posts[0].Activity).Contains("2019", StringComparison.Ordinal));
        var deletion = (JsonObject)edit.DeepClone();
        deletion["type"] = "messageDelete";
        deletion["timestamp"] = "latest";
        await server.SendAsync(deletion);
        await TeamsServer.UntilAsync(() => server.Teams.Posts.Count == 0);
        refusals.ShouldBe(6);
    }

    [Fact]
    public async Task A_room_that_blocks_the_bot_gets_nothing_more_until_somebody_writes_there_and_an_admin_is_told()
    {
        await using var server = await TeamsServer.StartAsync("--Admins:0=ana");
        await server.AskAsync(Chat, TeamsServer.Keys);
        await server.AskAsync(Room, TeamsServer.Keys, "ben");
        server.Teams.Weather = call => call.Path.Contains(Channel, StringComparison.Ordinal) || call.Path == "conversations" ? new FakeReply(403, "MessageWritesBlocked") : null;
        var room = await RoomAsync(server);
        await PostAsync(server, room, "briefing 1");
        await TeamsServer.UntilAsync(() => server.Teams.Posts.Any(post => post.Conversation == Chat && TeamsReading.WordsOf(post.Activity).Contains("no longer takes my posts", StringComparison.Ordinal)));
        await server.UntilQuietAsync();
        (await RoomAsync(server)).State.ShouldBe(RoomState.Blocked);

        var calls = server.Teams.Calls.Count;
        await PostAsync(server, room, "briefing 2");
        await server.UntilQuietAsync();
        server.Teams.Calls.Count.ShouldBe(calls);

        server.Teams.Weather = null;
        await server.AskAsync(Room, "When was the band saw bought?", "ben");
        (await RoomAsync(server)).State.ShouldBe(RoomState.Open);
    }

    [Fact]
    public async Task A_post_of_its_own_in_a_channel_opens_a_thread_there()
    {
        await using var server = await TeamsServer.StartAsync();
        await server.AskAsync(Room, TeamsServer.Keys);
        await PostAsync(server, await RoomAsync(server), "briefing");
        await TeamsServer.UntilAsync(() => server.Teams.Posts.Count == 2);
        var call = server.Teams.Calls.Single(call => call.Path == "conversations");
        ((string)call.Body!["channelData"]!["channel"]!["id"]!).ShouldBe(Channel);
        ((string)call.Body["tenantId"]!).ShouldBe(FakeTeams.Tenant);
        server.Teams.Posts[^1].Conversation.ShouldBe(Channel);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_asked_for_anew_once()
    {
        await using var server = await TeamsServer.StartAsync();
        var refusals = 0;
        server.Teams.Weather = _ => Interlocked.Increment(ref refusals) == 1 ? new FakeReply(401) : null;
        await server.AskAsync(Room, TeamsServer.Keys);
        server.Teams.Fetches["login.test"].ShouldBe(2);
        (await server.ReadAsync(context => context.Posts.SingleAsync(Token))).Faults.ShouldBe(0);
    }

    private static Task PostAsync(TeamsServer server, RoomRecord room, string key) => server.Services.GetRequiredService<IOutbox>().AddAsync(
        [new Post { Key = key, Conversation = room.Conversation, Kind = PostKind.Create, Content = PostContent.Of(NoticeKind.Help) }], Token);

    private static async Task<RoomRecord> RoomAsync(TeamsServer server) =>
        (await server.Services.GetRequiredService<IRoomLister>().ListAsync("teams", Token)).Single(room => room.Conversation.Channel == Channel);
}

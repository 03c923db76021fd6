using System.Text.Json.Nodes;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>What is known of rooms follows what Teams tells of them.</summary>
public sealed class RoomTests
{
    private const string Team = "19:team@thread.tacv2";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rooms_come_and_go_with_the_app_its_teams_and_their_channels()
    {
        await using var server = await TeamsServer.StartAsync();
        await TellAsync(server, "installationUpdate", "19:general@thread.tacv2", "General", ("action", "add"));
        (await StatesAsync(server)).ShouldBe(["General Open"]);
        await TellAsync(server, "conversationUpdate", "19:news@thread.tacv2", "News", ("eventType", "channelCreated"));
        await TellAsync(server, "conversationUpdate", "19:news@thread.tacv2", "Latest news", ("eventType", "channelRenamed"));
        (await StatesAsync(server)).ShouldBe(["General Open", "Latest news Open"]);
        await TellAsync(server, "conversationUpdate", "19:news@thread.tacv2", "Latest news", ("eventType", "channelDeleted"));
        (await StatesAsync(server)).ShouldBe(["General Open", "Latest news Removed"]);
        await TellAsync(server, "conversationUpdate", "19:news@thread.tacv2", "Latest news", ("eventType", "channelRestored"));
        await TellAsync(server, "installationUpdate", "19:general@thread.tacv2", "General", ("action", "remove"));
        (await StatesAsync(server)).ShouldBe(["General Removed", "Latest news Removed"]);
    }

    [Fact]
    public async Task A_person_who_joins_or_leaves_changes_nothing_and_the_bot_does()
    {
        await using var server = await TeamsServer.StartAsync();
        await MembersAsync(server, "membersAdded", "29:ben");
        (await StatesAsync(server)).ShouldBeEmpty();
        await MembersAsync(server, "membersAdded", FakeTeams.Bot);
        (await StatesAsync(server)).ShouldBe([" Open"]);
        await MembersAsync(server, "membersRemoved", "29:ben");
        (await StatesAsync(server)).ShouldBe([" Open"]);
        await MembersAsync(server, "membersRemoved", FakeTeams.Bot);
        (await StatesAsync(server)).ShouldBe([" Removed"]);
    }

    [Fact]
    public async Task A_message_from_another_address_of_the_service_moves_the_room_there()
    {
        await using var server = await TeamsServer.StartAsync();
        await server.AskAsync("a:chat", TeamsServer.Keys);
        var moved = Activities.Message(server.Teams.NewId(), "a:chat", "ana", "help");
        moved["serviceUrl"] = "https://service.test/emea/";
        (await server.SendAsync(moved)).ShouldBe(202);
        (await RoomsAsync(server)).Single().Conversation.Route.ShouldBe("https://service.test/emea/");
    }

    private static async Task TellAsync(TeamsServer server, string type, string channel, string name, (string Field, string Value) what)
    {
        var activity = Activities.Of(type, server.Teams.NewId(), channel, "ana");
        activity["channelData"]!["team"] = new JsonObject { ["id"] = Team };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = channel, ["name"] = name };
        (what.Field == "action" ? activity : activity["channelData"]!.AsObject())[what.Field] = what.Value;
        (await server.SendAsync(activity)).ShouldBe(200);
    }

    private static async Task MembersAsync(TeamsServer server, string list, string member)
    {
        var activity = Activities.Of("conversationUpdate", server.Teams.NewId(), "a:chat-of-ana", "ana");
        activity[list] = new JsonArray(new JsonObject { ["id"] = member });
        (await server.SendAsync(activity)).ShouldBe(200);
    }

    private static async Task<IReadOnlyList<string>> StatesAsync(TeamsServer server) => [.. (await RoomsAsync(server)).Select(room => $"{room.Name} {room.State}")];

    private static Task<IReadOnlyList<RoomRecord>> RoomsAsync(TeamsServer server) => server.Services.GetRequiredService<IRoomLister>().ListAsync("teams", Token);
}

using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Socket Mode: the same pipeline, on sockets that overlap when Slack refreshes them.</summary>
public sealed class SocketModeTests : IAsyncLifetime
{
    private const string Keys = "Who keeps the keys of the workshop?";

    private FakeSockets sockets = null!;
    private SlackServer server = null!;

    public async ValueTask InitializeAsync()
    {
        sockets = await FakeSockets.StartAsync();
        server = await SlackServer.StartAsync(TimeProvider.System, sockets.Address, [$"--Slack:AppToken={FakeWorkspace.AppToken}", "--Slack:SocketStagger=00:00:00.05"]);
        await SlackServer.UntilAsync(() => sockets.Open == 2);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await sockets.DisposeAsync();
    }

    [Fact]
    public async Task An_event_is_acknowledged_on_its_own_socket_and_answered_once_though_it_comes_by_both()
    {
        var mention = server.Mention("C1", Keys);
        await sockets.SendAsync(0, EnvelopeOf("events_api", "e0", mention));
        await sockets.SendAsync(1, EnvelopeOf("events_api", "e1", mention));

        (await AnswerToAsync("e0")).Socket.ShouldBe(0);
        (await AnswerToAsync("e1")).Socket.ShouldBe(1);
        await SlackServer.UntilAsync(() => ShownIn("C1") > 0);
        await server.UntilQuietAsync();
        ShownIn("C1").ShouldBe(1);
    }

    [Fact]
    public async Task Commands_and_clicks_come_the_same_way()
    {
        await sockets.SendAsync(0, EnvelopeOf("slash_commands", "c", new()
        {
            ["command"] = "/briefing",
            ["text"] = $"ask {Keys}",
            ["team_id"] = FakeWorkspace.Team,
            ["channel_id"] = "C2",
            ["user_id"] = "UANA",
            ["trigger_id"] = "t",
            ["response_url"] = server.Workspace.NewHook("C2", "UANA"),
        }));
        await AnswerToAsync("c");
        await SlackServer.UntilAsync(() => ShownIn("C2") == 1);

        await sockets.SendAsync(1, EnvelopeOf("interactive", "o", new() { ["type"] = "block_suggestion", ["user"] = new JsonObject { ["id"] = "UANA" }, ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team } }));
        (await AnswerToAsync("o")).Answer["payload"]!["options"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_socket_that_is_refreshed_works_until_its_successor_is_there()
    {
        await sockets.SendAsync(0, new() { ["type"] = "disconnect", ["reason"] = "refresh_requested" });

        await SlackServer.UntilAsync(() => sockets.Opened == 3);
        await sockets.SendAsync(0, EnvelopeOf("events_api", "old", server.Mention("C3", Keys)));
        await sockets.SendAsync(2, EnvelopeOf("events_api", "new", server.Mention("C4", Keys)));
        (await AnswerToAsync("old")).Socket.ShouldBe(0);
        (await AnswerToAsync("new")).Socket.ShouldBe(2);
    }

    [Fact]
    public async Task When_Socket_Mode_is_switched_off_all_sockets_are_left()
    {
        await sockets.SendAsync(1, new() { ["type"] = "disconnect", ["reason"] = "link_disabled" });

        await SlackServer.UntilAsync(() => sockets.Open == 0);
        sockets.Opened.ShouldBe(2);
    }

    private static JsonObject EnvelopeOf(string type, string id, JsonObject payload) => new() { ["type"] = type, ["envelope_id"] = id, ["payload"] = payload.DeepClone(), ["accepts_response_payload"] = true };

    private int ShownIn(string channel) => server.Workspace.Messages.Count(message => message.Channel == channel && message.User == FakeWorkspace.BotUser);

    private async Task<(int Socket, JsonObject Answer)> AnswerToAsync(string id)
    {
        await SlackServer.UntilAsync(() => sockets.Answers.Any(answer => (string?)answer.Answer["envelope_id"] == id));
        return sockets.Answers.First(answer => (string?)answer.Answer["envelope_id"] == id);
    }
}

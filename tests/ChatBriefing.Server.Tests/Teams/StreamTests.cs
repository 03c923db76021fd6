using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Channels.Conformance;
using ChatBriefing.Server.Tests.Teams.Fakes;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Streams in one-to-one chats. The fake service objects to a number out of order and to text taken back.</summary>
public sealed class StreamTests
{
    private const string Chat = "a:chat-of-ana";
    private const string Room = "19:streams@thread.tacv2;messageid=1";

    [Fact]
    public async Task A_long_answer_in_a_one_to_one_chat_comes_in_growing_parts_of_checked_sentences()
    {
        await using var server = await TeamsServer.StartAsync();
        var answer = await server.AskAsync(Chat, ChatDrafter.Long);
        var calls = StreamOf(server);
        calls.Count.ShouldBeGreaterThan(2);
        calls[^1]["type"]!.GetValue<string>().ShouldBe("message");
        calls.SkipLast(1).ShouldAllBe(call => (string?)call["type"] == "typing" && ((string)answer.Activity["text"]!).StartsWith((string)call["text"]!, StringComparison.Ordinal));
        server.Teams.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Calls_of_a_stream_keep_the_pace()
    {
        await using var server = await TeamsServer.StartAsync("--Teams:StreamPace=00:00:00.2");
        await server.AskAsync(Chat, ChatDrafter.Long);
        var times = server.Teams.Calls.Where(call => call.Path.EndsWith("/activities", StringComparison.Ordinal)).Select(call => call.At).ToList();
        times.Count.ShouldBeGreaterThan(2);
        times.Zip(times.Skip(1), (first, next) => next - first).ShouldAllBe(gap => gap > TimeSpan.FromMilliseconds(195));
    }

    [Fact]
    public async Task Nothing_is_streamed_in_a_channel()
    {
        await using var server = await TeamsServer.StartAsync();
        await server.AskAsync(Room, ChatDrafter.Long);
        StreamOf(server).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stream_whose_time_is_over_is_replaced_in_place_by_the_whole_answer()
    {
        await using var server = await TeamsServer.StartAsync();
        server.Teams.Weather = call => IsLast(call) ? new FakeReply(403, "ContentStreamNotAllowed", "Content stream is not allowed because it exceeded streaming time") : null;
        var answer = await server.AskAsync(Chat, ChatDrafter.Long);
        await server.UntilQuietAsync();
        ((string)answer.Activity["text"]!).ShouldContain("Article 1 ");
        server.Teams.Calls.Count(call => call.Method == "PUT").ShouldBe(1);
        server.Teams.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_that_the_person_stopped_stays_stopped()
    {
        await using var server = await TeamsServer.StartAsync();
        server.Teams.Weather = call => IsLast(call) ? new FakeReply(403, "ContentStreamNotAllowed", "Content stream was canceled by user") : null;
        await server.SendAsync(Activities.Message(server.Teams.NewId(), Chat, "ana", ChatDrafter.Long));
        await TeamsServer.UntilAsync(() => server.Teams.Calls.Any(IsLast));
        await server.UntilQuietAsync();
        server.Teams.Posts.ShouldBeEmpty();
        server.Teams.Calls.Count(IsLast).ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_takes_a_while_is_shown_in_a_chat_as_the_beginning_of_the_answer()
    {
        await using var server = await TeamsServer.StartAsync("--Channels:TurnLimit=00:00:03");
        var answer = await server.AskAsync(Chat, ChatDrafter.Hanging);
        var calls = StreamOf(server);
        ((string)calls[0]["entities"]![0]!["streamType"]!).ShouldBe("informative");
        ((string)calls[^1]["entities"]![0]!["streamId"]!).ShouldBe(answer.Id);
        server.Teams.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Work_that_takes_a_while_is_shown_in_a_channel_as_typing()
    {
        await using var server = await TeamsServer.StartAsync("--Channels:TurnLimit=00:00:03");
        await server.AskAsync(Room, ChatDrafter.Hanging);
        server.Teams.Calls.ShouldContain(call => call.Path.Contains(Room, StringComparison.Ordinal) && (string?)call.Body!["type"] == "typing" && call.Body["entities"] == null);
    }

    [Fact]
    public async Task A_step_of_a_stream_that_fails_costs_neither_the_answer_nor_doubles_it()
    {
        await using var server = await TeamsServer.StartAsync();
        var failed = 0;
        server.Teams.Weather = call => (string?)call.Body?["type"] == "typing" && Interlocked.Increment(ref failed) == 2 ? new FakeReply(502) : null;
        await server.AskAsync(Chat, ChatDrafter.Long);
        await server.UntilQuietAsync();
        server.Teams.Posts.Count.ShouldBe(1);
    }

    private static bool IsLast(FakeCall call) => call.Body?["entities"] is JsonArray entities && entities.Any(entity => (string?)entity!["streamType"] == "final");

    private static List<JsonObject> StreamOf(TeamsServer server) =>
        [.. server.Teams.Calls.Select(call => call.Body).OfType<JsonObject>().Where(body => (body["entities"] as JsonArray ?? []).Any(entity => (string?)entity!["type"] == "streaminfo"))];
}

using System.Net;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Whatever Slack has been seen to send is handled or politely passed over.</summary>
public sealed class PayloadTests
{
    [Fact]
    public async Task Every_recorded_payload_is_acknowledged_over_both_kinds_of_address()
    {
        var files = Directory.GetFiles(SharedData.Folder("payloads", "slack"), "*.json").Order(StringComparer.Ordinal).ToList();
        await using var server = await SlackServer.StartAsync(TimeProvider.System);
        foreach (var file in files.OrderBy(file => file.Contains("revoked", StringComparison.Ordinal) || file.Contains("uninstalled", StringComparison.Ordinal)))
        {
            var payload = (JsonObject)JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
            foreach (var sent in new[] { payload, OfOurs(payload) })
            {
                Stand(server.Workspace, sent["event"] as JsonObject);
                using var response = await SendAsync(server, Path.GetFileName(file), sent);
                response.StatusCode.ShouldBe(HttpStatusCode.OK, Path.GetFileName(file));
            }
        }

        files.Count.ShouldBeGreaterThan(100);
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    /// <summary>What an event tells of stands in the workspace: the message, and the root of its thread.</summary>
    private static void Stand(FakeWorkspace workspace, JsonObject? happened)
    {
        foreach (var field in new[] { "ts", "thread_ts" })
        {
            if (happened?["channel"] is JsonValue channel && happened[field] is JsonValue ts)
            {
                workspace.Write(new FakeMessage { Channel = channel.ToString(), Ts = ts.ToString(), User = "U0SOMEBODY", Text = happened["text"]?.ToString() ?? "" });
            }
        }
    }

    private static Task<HttpResponseMessage> SendAsync(SlackServer server, string name, JsonObject payload)
    {
        var token = TestContext.Current.CancellationToken;
        return name switch
        {
            _ when name.StartsWith("command.", StringComparison.Ordinal) => server.Sender.CommandAsync(
                payload.Select(field => KeyValuePair.Create(field.Key, field.Value is JsonValue value ? value.ToString() : "")), token),
            _ when name.StartsWith("interactive.", StringComparison.Ordinal) => server.Sender.InteractionAsync(payload, token),
            _ => server.Sender.EventAsync(payload, token),
        };
    }

    /// <summary>The same from the workspace that the bot serves, so that it is not passed over as a stranger's.</summary>
    private static JsonObject OfOurs(JsonObject payload)
    {
        var ours = (JsonObject)payload.DeepClone();
        ours["team_id"] = FakeWorkspace.Team;
        if (ours["team"] is JsonObject team)
        {
            team["id"] = FakeWorkspace.Team;
        }

        return ours;
    }
}

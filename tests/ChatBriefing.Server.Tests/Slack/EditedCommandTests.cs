using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>A message that becomes a command when it is edited.</summary>
public sealed class EditedCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_that_an_edited_command_names_is_found_by_its_id()
    {
        await using var server = await SlackServer.StartAsync(TimeProvider.System);
        server.Workspace.People["UANA"] = new JsonObject { ["is_admin"] = true };
        var ts = server.Workspace.NewTs();
        server.Workspace.Write(new FakeMessage { Channel = "C1", Ts = ts, User = "UANA", Text = "well" });
        JsonObject Saying(string text) => new() { ["type"] = "message", ["user"] = "UANA", ["text"] = text, ["ts"] = ts };
        var after = Saying($"<@{FakeWorkspace.BotUser}> schedule weekdays 8:30 topics keys in <#C2|general>");
        after["edited"] = new JsonObject { ["user"] = "UANA", ["ts"] = server.Workspace.NewTs() };

        using var response = await server.Sender.EventAsync(
            SlackSender.Envelope(
                new JsonObject
                {
                    ["type"] = "message",
                    ["subtype"] = "message_changed",
                    ["channel"] = "C1",
                    ["channel_type"] = "channel",
                    ["message"] = after,
                    ["previous_message"] = Saying("well"),
                    ["ts"] = server.Workspace.NewTs(),
                },
                "Ev1"),
            Token);
        await server.UntilQuietAsync();

        SlackReading.WordsOf(server.Workspace.Messages.Single(message => message.User == FakeWorkspace.BotUser)).ShouldContain("Save this briefing?");
    }
}

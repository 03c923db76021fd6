using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>What people do in one room of the fake workspace, and what the bot shows there.</summary>
/// <param name="server">The server and its workspace.</param>
/// <param name="channel">The room.</param>
/// <param name="type">Its type as events tell it: "channel", "im", "mpim".</param>
public sealed class SlackTalk(SlackServer server, string channel, string type = "channel")
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The team that envelopes tell first: in a shared channel it may be the other company's.</summary>
    public string Team { get; init; } = FakeWorkspace.Team;

    /// <summary>What the bot shows in the room by now.</summary>
    public IReadOnlyList<FakeMessage> Shown => [.. server.Workspace.Messages.Where(message => message.Channel == channel && message.User == FakeWorkspace.BotUser)];

    /// <summary>Somebody writes; the message's ts.</summary>
    public async Task<string> SayAsync(string text, string user, string? thread = null, string? userTeam = null)
    {
        var ts = server.Workspace.NewTs();
        server.Workspace.Write(new FakeMessage { Channel = channel, Ts = ts, Thread = thread, User = user, Text = text });
        var message = Message(text, user, ts, thread);
        message["channel"] = channel;
        message["channel_type"] = type;
        message["event_ts"] = ts;
        message["user_team"] = userTeam ?? FakeWorkspace.Team;
        await SendAsync(message);
        if (text.Contains($"<@{FakeWorkspace.BotUser}>", StringComparison.Ordinal))
        {
            message["type"] = "app_mention";
            message.Remove("channel_type");
            await SendAsync(message);
        }

        return ts;
    }

    /// <summary>Somebody edits.</summary>
    public Task EditAsync(string ts, string user, string before, string after)
    {
        server.Workspace.Change(channel, ts, after);
        var now = Message(after, user, ts, null);
        now["edited"] = new JsonObject { ["user"] = user, ["ts"] = server.Workspace.NewTs() };
        return SendAsync(new() { ["type"] = "message", ["subtype"] = "message_changed", ["channel"] = channel, ["channel_type"] = type, ["message"] = now, ["previous_message"] = Message(before, user, ts, null), ["ts"] = server.Workspace.NewTs() });
    }

    /// <summary>Somebody deletes.</summary>
    public Task DeleteAsync(string ts, string user, string before)
    {
        server.Workspace.Change(channel, ts, null);
        return SendAsync(new() { ["type"] = "message", ["subtype"] = "message_deleted", ["channel"] = channel, ["channel_type"] = type, ["deleted_ts"] = ts, ["previous_message"] = Message(before, user, ts, null), ["ts"] = server.Workspace.NewTs() });
    }

    /// <summary>Somebody gives a command.</summary>
    public async Task CommandAsync(string text, string user)
    {
        using var response = await server.Sender.CommandAsync(
            [new("command", "/briefing"), new("text", text), new("team_id", FakeWorkspace.Team), new("channel_id", channel), new("user_id", user), new("trigger_id", server.Workspace.NewTrigger()), new("response_url", server.Workspace.NewHook(channel, user))],
            Token);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Somebody presses the button of a message by its action and the beginning of its value.</summary>
    public async Task PressAsync(FakeMessage message, string user, string action, string value = "")
    {
        var button = SlackReading.ButtonsOf(message.Blocks).First(found => IsThat(found, action, value));
        using var response = await server.Sender.InteractionAsync(Clicks.Press(server.Workspace, message, user, button), Token);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Waits for a message of the bot's with such a button.</summary>
    public Task<FakeMessage> UntilButtonAsync(string action, string value = "") =>
        UntilShownAsync(message => SlackReading.ButtonsOf(message.Blocks).Any(found => IsThat(found, action, value)));

    /// <summary>Waits for a message of the bot's with these words.</summary>
    public Task<FakeMessage> UntilWordsAsync(string words) => UntilShownAsync(message => SlackReading.WordsOf(message).Contains(words, StringComparison.Ordinal));

    /// <summary>Waits for a message of the bot's; the last such.</summary>
    public async Task<FakeMessage> UntilShownAsync(Func<FakeMessage, bool> fits)
    {
        await SlackServer.UntilAsync(() => Shown.Any(fits));
        return Shown.Last(fits);
    }

    private static bool IsThat((string ActionId, string Value, string Type) button, string action, string value) =>
        button.ActionId.StartsWith(action, StringComparison.Ordinal) && button.Value.TrimStart().StartsWith(value, StringComparison.Ordinal);

    private static JsonObject Message(string text, string user, string ts, string? thread)
    {
        var message = new JsonObject { ["type"] = "message", ["user"] = user, ["text"] = text, ["ts"] = ts };
        if (thread is not null)
        {
            message["thread_ts"] = thread;
        }

        return message;
    }

    private async Task SendAsync(JsonObject happened)
    {
        var envelope = SlackSender.Envelope(happened, $"Ev{server.Workspace.NewTs()}");
        envelope["team_id"] = Team;
        envelope["is_ext_shared_channel"] = server.Workspace.SharedChannels.ContainsKey(channel);
        using var response = await server.Sender.EventAsync(envelope, Token);
        response.EnsureSuccessStatusCode();
    }
}

using System.Text.Json;

namespace ChatBriefing.Server.Slack.Wire;

/// <summary>An event; fields that its type does not have are empty.</summary>
/// <param name="Type">As "app_mention".</param>
/// <param name="Raw">All of it, for what only one type has.</param>
internal sealed record SlackEvent(string Type, JsonElement Raw)
{
    /// <summary>As "message_changed"; empty for what a person wrote plainly.</summary>
    public string Subtype => Raw.Text("subtype");

    /// <summary>The conversation.</summary>
    public string Channel => Raw.Text("channel");

    /// <summary>"channel", "group", "im" or "mpim"; empty when it is not said.</summary>
    public string ChannelType => Raw.Text("channel_type");

    /// <summary>Who did it.</summary>
    public string User => Raw.Text("user");

    /// <summary>What was written.</summary>
    public string Text => Raw.Text("text");

    /// <summary>The message's time, which is its id in the channel.</summary>
    public string Ts => Raw.Text("ts");

    /// <summary>The first message of its thread; empty outside threads.</summary>
    public string ThreadTs => Raw.Text("thread_ts");

    /// <summary>The id that the sender's program gave the message.</summary>
    public string ClientMessageId => Raw.Text("client_msg_id");

    /// <summary>Whether a program wrote it: another bot or this one.</summary>
    public bool IsByBot => Raw.Text("bot_id").Length > 0 || Raw.Field("bot_profile").ValueKind == JsonValueKind.Object || Subtype == "bot_message";

    /// <summary>Reads it.</summary>
    public static SlackEvent From(JsonElement payload) => new(payload.Text("type"), payload);
}

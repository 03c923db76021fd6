using System.Text.Json;

namespace ChatBriefing.Server.Slack.Wire;

/// <summary>A click, a shortcut or a modal that was sent.</summary>
/// <param name="Type">As "block_actions".</param>
/// <param name="Raw">All of it.</param>
internal sealed record Interaction(string Type, JsonElement Raw)
{
    /// <summary>The workspace whose bot is meant. Of a window in a channel shared with another company only the view tells it: "team" is that of who sent it.</summary>
    public string TeamId => Raw.Field("view").Text("app_installed_team_id") is { Length: > 0 } installed ? installed
        : Raw.Field("team").Text("id") is { Length: > 0 } team ? team : Raw.Field("user").Text("team_id");

    /// <summary>Who did it.</summary>
    public string UserId => Raw.Field("user").Text("id");

    /// <summary>The person's own workspace where it is another than that; null otherwise.</summary>
    public string? OtherTeam => Raw.Field("user").Text("team_id") is { Length: > 0 } own && own != TeamId ? own : null;

    /// <summary>The conversation; empty in a modal and on the home tab.</summary>
    public string ChannelId => Raw.Field("channel").Text("id") is { Length: > 0 } channel ? channel : Raw.Field("container").Text("channel_id");

    /// <summary>The message that was clicked on.</summary>
    public string MessageTs => Raw.Field("message").Text("ts") is { Length: > 0 } ts ? ts : Raw.Field("container").Text("message_ts");

    /// <summary>The thread of that message; empty outside threads.</summary>
    public string ThreadTs => Raw.Field("message").Text("thread_ts") is { Length: > 0 } ts ? ts : Raw.Field("container").Text("thread_ts");

    /// <summary>Whether only the person who clicked sees that message.</summary>
    public bool IsEphemeral => Raw.Field("container").Flag("is_ephemeral");

    /// <summary>The words of that message.</summary>
    public string MessageText => Raw.Field("message").Text("text");

    /// <summary>Who wrote that message.</summary>
    public string MessageUser => Raw.Field("message").Text("user");

    /// <summary>Opens a modal within 3 s.</summary>
    public string TriggerId => Raw.Text("trigger_id");

    /// <summary>Takes replies where the click was.</summary>
    public string ResponseUrl => Raw.Text("response_url");

    /// <summary>Which shortcut or modal it is.</summary>
    public string CallbackId => Raw.Text("callback_id") is { Length: > 0 } id ? id : Raw.Field("view").Text("callback_id");

    /// <summary>The buttons that were pressed.</summary>
    public IEnumerable<PressedButton> Buttons => Raw.Items("actions").Select(PressedButton.From);

    /// <summary>What the modal kept for us.</summary>
    public string PrivateMetadata => Raw.Field("view").Text("private_metadata");

    /// <summary>Reads it.</summary>
    public static Interaction From(JsonElement payload) => new(payload.Text("type"), payload);

    /// <summary>What is chosen in a list of the message; empty when nothing is.</summary>
    public string Chosen(string block, string action) => Raw.Field("state").Field("values").Field(block).Field(action).Field("selected_option").Text("value");

    /// <summary>What was filled into a field of the modal.</summary>
    public JsonElement Filled(string block, string action) => Raw.Field("view").Field("state").Field("values").Field(block).Field(action);
}

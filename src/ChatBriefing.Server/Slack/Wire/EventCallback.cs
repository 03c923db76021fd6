using System.Text.Json;

namespace ChatBriefing.Server.Slack.Wire;

/// <summary>What the Events API sends: an event and the envelope around it.</summary>
/// <param name="TeamId">The workspace whose bot it is delivered for; where that is not said, the one it happened in. In a channel shared with another company that may be the other's.</param>
/// <param name="EventId">Slack's id of this delivery; the same event can come under several.</param>
/// <param name="InstalledIn">The workspaces whose installation of the app it is delivered for.</param>
/// <param name="BotUser">The bot's own user there; empty when it is not said.</param>
/// <param name="IsShared">Whether people of another workspace are in the channel.</param>
/// <param name="Event">The event itself.</param>
internal sealed record EventCallback(string TeamId, string EventId, IReadOnlyList<string> InstalledIn, string BotUser, bool IsShared, SlackEvent Event)
{
    /// <summary>The type of the envelopes that hold an event.</summary>
    public const string Type = "event_callback";

    /// <summary>Reads it.</summary>
    public static EventCallback From(JsonElement payload)
    {
        var authorizations = payload.Items("authorizations").ToList();
        var bot = authorizations.Find(authorization => authorization.Flag("is_bot"));
        return new EventCallback(
            bot.Text("team_id") is { Length: > 0 } own ? own : payload.Text("team_id"),
            payload.Text("event_id"),
            [.. authorizations.Select(authorization => authorization.Text("team_id")).Where(team => team.Length > 0)],
            bot.Text("user_id"),
            payload.Flag("is_ext_shared_channel"),
            SlackEvent.From(payload.Field("event")));
    }
}

using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Slack.Errands;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>What a request from Slack comes to.</summary>
/// <param name="Turn">What is to be written down and handled; null for nothing.</param>
/// <param name="Errand">What is to be done at once besides; null for nothing.</param>
/// <param name="Response">What is given back at once; null for an empty acknowledgement.</param>
internal sealed record Inbound(Turn? Turn, Errand? Errand = null, JsonObject? Response = null)
{
    /// <summary>The workspace that threw the bot out, which is to be erased; null for none.</summary>
    public string? LeftTeam { get; init; }

    /// <summary>Nothing for us: acknowledged and passed over.</summary>
    public static Inbound Nothing { get; } = new(Turn: null);
}

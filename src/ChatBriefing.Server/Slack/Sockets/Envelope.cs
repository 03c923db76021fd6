using System.Text.Json;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Sockets;

/// <summary>A message of Socket Mode.</summary>
/// <param name="Type">As "events_api", "interactive", "slash_commands", "hello", "disconnect".</param>
/// <param name="Id">To be given back; empty for messages that need no acknowledgement.</param>
/// <param name="Reason">Of a "disconnect".</param>
/// <param name="Payload">What would have come over HTTP.</param>
internal sealed record Envelope(string Type, string Id, string Reason, JsonElement Payload)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static Envelope Read(ReadOnlyMemory<byte> message)
    {
        var json = WireJson.Parse(message);
        return new Envelope(json.Text("type"), json.Text("envelope_id"), json.Text("reason"), json.Field("payload"));
    }
}

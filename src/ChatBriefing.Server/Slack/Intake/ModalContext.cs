using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>What a modal keeps of the place where it was opened, and gives back when it is sent.</summary>
/// <param name="AnswerId">The answer it is about; empty when it is about none.</param>
/// <param name="Channel">The conversation.</param>
/// <param name="Thread">The thread in it; empty for the room itself.</param>
/// <param name="ResponseUrl">Takes a reply there; empty when there is none.</param>
internal sealed record ModalContext(string AnswerId, string Channel, string Thread, string ResponseUrl)
{
    /// <summary>As Slack keeps it.</summary>
    public string Write() => WireJson.Write(new JsonObject { ["a"] = AnswerId, ["c"] = Channel, ["t"] = Thread, ["r"] = ResponseUrl });

    /// <summary>Reads it; null when it is not ours.</summary>
    public static ModalContext? Read(string metadata)
    {
        try
        {
            var json = WireJson.Parse(Encoding.UTF8.GetBytes(metadata));
            var context = new ModalContext(json.Text("a"), json.Text("c"), json.Text("t"), json.Text("r"));
            return context.Channel.Length > 0 ? context : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

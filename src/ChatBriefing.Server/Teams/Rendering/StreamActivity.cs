using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>The activities of a stream.</summary>
internal static class StreamActivity
{
    private const int LongestInformation = 1_000;

    /// <summary>A call of a stream before its last.</summary>
    /// <param name="id">The stream's id; null for the call that begins it.</param>
    /// <param name="type">"informative" or "streaming".</param>
    /// <param name="sequence">Number of the call, from 1.</param>
    /// <param name="text">All the text so far.</param>
    public static JsonObject Of(string? id, string type, int sequence, string text) => new()
    {
        ["type"] = "typing",
        ["text"] = type == "informative" ? Shortened.To(text, LongestInformation) : text,
        ["entities"] = new JsonArray(Info(id, type, sequence)),
    };

    /// <summary>Makes of a message the last call of a stream.</summary>
    public static JsonObject Last(JsonObject message, string id)
    {
        var entities = message["entities"] as JsonArray ?? [];
        entities.Insert(0, Info(id, "final", null));
        message["entities"] = entities;
        return message;
    }

    private static JsonObject Info(string? id, string type, int? sequence)
    {
        var info = new JsonObject { ["type"] = "streaminfo", ["streamType"] = type };
        if (id is not null)
        {
            info["streamId"] = id;
        }

        if (sequence is { } number)
        {
            info["streamSequence"] = number;
        }

        return info;
    }
}

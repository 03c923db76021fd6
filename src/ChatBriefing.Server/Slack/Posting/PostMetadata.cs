using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>What a message of ours carries unseen, so that one that may have been sent can be found again.</summary>
internal static class PostMetadata
{
    private const string EventType = "chatbriefing_post";
    private const string BriefingType = "chatbriefing_briefing";

    /// <summary>The metadata of a post's message.</summary>
    public static JsonObject Of(Post post) => new()
    {
        ["event_type"] = post.Content.Kind == ContentKind.Edition ? BriefingType : EventType,
        ["event_payload"] = post.Content.EditionId is { } edition
            ? new JsonObject { ["key"] = post.Key, ["briefing_id"] = edition }
            : new JsonObject { ["key"] = post.Key },
    };

    /// <summary>Whether a message read back is that of the post with this key.</summary>
    public static bool IsOf(JsonElement message, string key)
    {
        var metadata = message.Field("metadata");
        return metadata.Text("event_type") is EventType or BriefingType && metadata.Field("event_payload").Text("key") == key;
    }
}

using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Makes rows of posts.</summary>
internal static class PostRows
{
    /// <summary>Ends the key of the plain word that follows a post which could not be sent.</summary>
    public const string WordEnd = ".fault";

    /// <summary>The key of the plain word that follows a post.</summary>
    public static string WordKeyOf(string key) => key + WordEnd;

    /// <summary>A post that waits to be sent.</summary>
    public static PostRow Of(Post post, DateTimeOffset now) => new()
    {
        Key = post.Key,
        Platform = post.Conversation.Platform,
        Order = OrderKey.RoomOf(post.Conversation),
        DueAt = now,
        At = now,
        Payload = ChatJson.Write(post),
    };
}

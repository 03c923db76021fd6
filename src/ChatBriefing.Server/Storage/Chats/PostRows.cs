using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Makes rows of posts.</summary>
internal static class PostRows
{
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

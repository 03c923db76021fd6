using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Where lines about an answer go.</summary>
internal static class AnswerThread
{
    /// <summary>
    /// The post as it is to be sent, now that the answer's message is known: in a channel, a message that stands alone gets
    /// its lines as a thread of its own; chats have no threads.
    /// </summary>
    public static Post Under(Post post, string? messageId) =>
        post is { Kind: PostKind.Create, TargetAnswerId: not null, Conversation: { Thread: null, Kind: not (ConversationKind.Direct or ConversationKind.Group) } room }
            ? post with { Conversation = room with { Thread = messageId } }
            : post;
}

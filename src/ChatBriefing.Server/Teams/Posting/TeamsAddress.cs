using ChatBriefing.Channels;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>Where a conversation is found at the service.</summary>
internal static class TeamsAddress
{
    /// <summary>What parts a channel's id from that of the message at a thread's root.</summary>
    public const string ThreadMark = ";messageid=";

    /// <summary>The conversation's id: of a thread of a channel with its root, so that a reply stays in it.</summary>
    public static string IdOf(Conversation conversation) =>
        conversation.Thread is { } thread ? $"{conversation.Channel}{ThreadMark}{thread}" : conversation.Channel;

    /// <summary>The path of the conversation's activities.</summary>
    public static string ActivitiesOf(Conversation conversation) => $"conversations/{Uri.EscapeDataString(IdOf(conversation))}/activities";

    /// <summary>The path of one activity.</summary>
    public static string ActivityOf(Conversation conversation, string id) => $"{ActivitiesOf(conversation)}/{Uri.EscapeDataString(id)}";

    /// <summary>Whether a post opens a new thread of a channel.</summary>
    public static bool IsNewThread(Conversation conversation) =>
        conversation is { Thread: null, Kind: ConversationKind.PrivateChannel or ConversationKind.PublicChannel or ConversationKind.Shared };
}

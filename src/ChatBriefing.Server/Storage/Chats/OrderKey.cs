using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Short names of rooms and threads, the same in every process.</summary>
internal static class OrderKey
{
    /// <summary>Name of the channel that a conversation is held in.</summary>
    public static string RoomOf(Conversation conversation) => Hash(conversation.Platform, conversation.Tenant, conversation.Channel);

    /// <summary>
    /// Name of what has to be handled one after the other: the thread, or what the asker does in the room. Of a person
    /// who opens two threads at once the second must find that the first was greeted.
    /// </summary>
    public static string OrderOf(Turn turn) => Hash(
        turn.Conversation.Platform,
        turn.Conversation.Tenant,
        turn.Conversation.Channel,
        turn.Verb is Greet ? turn.Asker : turn.Conversation.Thread ?? turn.Keys.MessageId ?? turn.Keys.OnMessageId ?? turn.Asker);

    private static string Hash(params string[] parts)
    {
        // Lengths keep parts apart, whatever characters the ids hold.
        var text = string.Concat(parts.Select(part => $"{part.Length}:{part}"));
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 24);
    }
}

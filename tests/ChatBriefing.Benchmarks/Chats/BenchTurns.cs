using System.Globalization;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>Turns of a platform that exists only here.</summary>
internal static class BenchTurns
{
    /// <summary>Its name.</summary>
    public const string Platform = "bench";

    /// <summary>A question that is message <paramref name="number"/> of a channel.</summary>
    /// <param name="number">The message.</param>
    /// <param name="eventId">The event; by default the message's own.</param>
    /// <param name="messageId">The message's id, when the gesture came once more as another message.</param>
    public static Turn Ask(int number, string? eventId = null, string? messageId = null)
    {
        var id = messageId ?? number.ToString(CultureInfo.InvariantCulture);
        return new Turn
        {
            Conversation = new Conversation { Platform = Platform, Tenant = "T1", Channel = $"C{number % 200}", Thread = id, Kind = ConversationKind.PublicChannel },
            Asker = "ana",
            Verb = new Ask(BenchServer.Question),
            Keys = new TurnKeys { EventId = eventId ?? $"E{number}", MessageId = id, ClientMessageId = $"client {number}" },
            ReceivedAt = TimeProvider.System.GetUtcNow(),
            IsAddressed = true,
        };
    }
}

using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Tests.Channels;

/// <summary>Turns to test with.</summary>
internal static class TestTurns
{
    public static Conversation Channel { get; } = new() { Platform = "memory", Tenant = "T1", Channel = "C1", Thread = "m1", Kind = ConversationKind.PublicChannel };

    public static Turn Of(Verb verb) => new()
    {
        Conversation = Channel,
        Asker = "ana",
        Verb = verb,
        Keys = new TurnKeys { EventId = "E1", MessageId = "m1" },
        ReceivedAt = DateTimeOffset.UnixEpoch,
        IsAddressed = true,
    };
}

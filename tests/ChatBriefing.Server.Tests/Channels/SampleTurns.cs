using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>Turns and posts to test with.</summary>
internal static class SampleTurns
{
    public static Conversation Room(string channel, string? thread = null) => new()
    {
        Platform = MemoryPlatform.Name,
        Tenant = "T1",
        Channel = channel,
        Thread = thread,
        Kind = ConversationKind.PublicChannel,
    };

    /// <summary>A question as message <paramref name="number"/> of a channel.</summary>
    public static Turn Ask(int number, string channel = "C1", string text = "Who keeps the keys of the workshop?") => new()
    {
        Conversation = Room(channel, $"q{number}"),
        Asker = "ana",
        Verb = new Ask(text),
        Keys = new TurnKeys { EventId = $"E{number}", MessageId = $"q{number}" },
        ReceivedAt = DateTimeOffset.UnixEpoch,
        IsAddressed = true,
    };

    /// <summary>A notice to a channel.</summary>
    public static Post Post(string key, string channel = "C1", PostKind kind = PostKind.Create) => new()
    {
        Key = key,
        Conversation = Room(channel),
        Kind = kind,
        Content = PostContent.Of(NoticeKind.Help),
        OnlyFor = kind == PostKind.Ephemeral ? "ana" : null,
    };
}

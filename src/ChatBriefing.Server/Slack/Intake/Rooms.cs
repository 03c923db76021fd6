using ChatBriefing.Channels;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Tells what kind of room a conversation is in.</summary>
internal static class Rooms
{
    /// <summary>The room of an event.</summary>
    public static ConversationKind KindOf(EventCallback callback) => callback switch
    {
        { IsShared: true } => ConversationKind.Shared,
        { Event.ChannelType: "im" } => ConversationKind.Direct,
        { Event.ChannelType: "mpim" } => ConversationKind.Group,
        { Event.ChannelType: "group" } => ConversationKind.PrivateChannel,
        _ => KindOf(callback.Event.Channel),
    };

    /// <summary>The room by the first letter of its id, which tells direct conversations and older private channels.</summary>
    public static ConversationKind KindOf(string channel) => channel switch
    {
        ['D', ..] => ConversationKind.Direct,
        ['G', ..] => ConversationKind.PrivateChannel,
        _ => ConversationKind.PublicChannel,
    };

    /// <summary>The conversation in a room.</summary>
    public static Conversation Of(string team, string channel, string? thread, ConversationKind kind) => new()
    {
        Platform = SlackPlatform.Name,
        Tenant = team,
        Channel = channel,
        Thread = string.IsNullOrEmpty(thread) ? null : thread,
        Kind = kind,
    };
}

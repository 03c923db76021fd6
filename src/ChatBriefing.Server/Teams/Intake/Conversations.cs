using ChatBriefing.Channels;
using ChatBriefing.Server.Teams.Posting;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Intake;

/// <summary>Tells where an activity happened.</summary>
internal static class Conversations
{
    /// <summary>The conversation, with its thread in a channel. Its route is the address that the authenticated activity gave.</summary>
    public static Conversation Of(TeamsActivity activity)
    {
        var id = activity.ConversationId;
        var mark = id.IndexOf(TeamsAddress.ThreadMark, StringComparison.Ordinal);
        var kind = KindOf(activity);
        return new Conversation
        {
            Platform = TeamsPlatform.Name,
            Tenant = activity.Tenant,
            Channel = mark < 0 ? id : id[..mark],
            Thread = mark < 0 ? null : id[(mark + TeamsAddress.ThreadMark.Length)..],
            Kind = kind,
            Route = activity.ServiceUrl,
        };
    }

    /// <summary>What kind of room. In doubt one whose members are not known to be of one tenant: its audience is the narrowest.</summary>
    private static ConversationKind KindOf(TeamsActivity activity)
    {
        var isChannel = activity.ConversationId.Contains(TeamsAddress.ThreadMark, StringComparison.Ordinal) || activity.ChannelData.TextAt("channel.id").Length > 0;
        return activity.Raw.TextAt("conversation.conversationType") switch
        {
            "personal" => ConversationKind.Direct,
            "groupChat" => ConversationKind.Group,
            "channel" => activity.ChannelData.TextAt("channel.type") is "shared" ? ConversationKind.Shared : ConversationKind.PrivateChannel,
            _ when isChannel => ConversationKind.PrivateChannel,
            _ when activity.ConversationId.StartsWith("a:", StringComparison.Ordinal) => ConversationKind.Direct,
            _ => ConversationKind.Group,
        };
    }
}

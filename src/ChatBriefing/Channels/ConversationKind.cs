namespace ChatBriefing.Channels;

/// <summary>What kind of room a conversation is held in; it decides who sees a reply.</summary>
public enum ConversationKind
{
    /// <summary>A channel that every member of the tenant may read.</summary>
    PublicChannel = 1,

    /// <summary>A channel that only its members read.</summary>
    PrivateChannel = 2,

    /// <summary>One person and the bot.</summary>
    Direct = 3,

    /// <summary>Several people and the bot, outside any channel.</summary>
    Group = 4,

    /// <summary>A channel shared with people of another tenant.</summary>
    Shared = 5,
}

namespace ChatBriefing.Channels.Rooms;

/// <summary>Whether the bot can post in a room. Stored by number.</summary>
public enum RoomState
{
    /// <summary>It can.</summary>
    Open = 1,

    /// <summary>The bot was removed there, or the room itself was.</summary>
    Removed = 2,

    /// <summary>The platform refuses its posts: it was blocked there.</summary>
    Blocked = 3,
}

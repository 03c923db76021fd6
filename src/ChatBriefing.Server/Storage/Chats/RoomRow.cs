namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A room that the bot was brought into.</summary>
public sealed class RoomRow
{
    /// <summary>The order in which rooms became known; given by the database.</summary>
    public long Id { get; set; }

    /// <summary>Platform, tenant and channel, hashed; unique.</summary>
    public required string Room { get; set; }

    /// <summary>The platform.</summary>
    public required string Platform { get; set; }

    /// <summary>What is known of it, as JSON.</summary>
    public required string Payload { get; set; }
}

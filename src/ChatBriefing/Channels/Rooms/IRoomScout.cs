namespace ChatBriefing.Channels.Rooms;

/// <summary>Looks a room up on its platform. A platform that tells of rooms by itself registers none.</summary>
public interface IRoomScout
{
    /// <summary>The platform's name in lower case.</summary>
    string Platform { get; }

    /// <summary>What the platform says of the room; its state tells whether the bot is in it. Null when there is no such room, or none that the bot may know of.</summary>
    Task<RoomRecord?> LookAsync(string tenant, string room, CancellationToken cancellationToken);
}

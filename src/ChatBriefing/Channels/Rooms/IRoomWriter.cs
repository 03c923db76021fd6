namespace ChatBriefing.Channels.Rooms;

/// <summary>Remembers rooms.</summary>
public interface IRoomWriter
{
    /// <summary>Stores what is known of the room in place of what was.</summary>
    Task WriteAsync(RoomRecord room, CancellationToken cancellationToken);
}

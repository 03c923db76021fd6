namespace ChatBriefing.Channels.Rooms;

/// <summary>Finds a room.</summary>
public interface IRoomFinder
{
    /// <summary>What is known of the room that the conversation is held in; null when nothing is.</summary>
    Task<RoomRecord?> FindAsync(Conversation conversation, CancellationToken cancellationToken);
}

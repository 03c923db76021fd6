namespace ChatBriefing.Channels.Rooms;

/// <summary>Lists rooms.</summary>
public interface IRoomLister
{
    /// <summary>All that are known on a platform, closed ones included, in the order in which they were first known.</summary>
    Task<IReadOnlyList<RoomRecord>> ListAsync(string platform, CancellationToken cancellationToken);
}

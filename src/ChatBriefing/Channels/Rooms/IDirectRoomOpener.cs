namespace ChatBriefing.Channels.Rooms;

/// <summary>Opens the direct room with a person, on platforms where the bot may begin one.</summary>
public interface IDirectRoomOpener
{
    /// <summary>The platform's name in lower case.</summary>
    string Platform { get; }

    /// <summary>The room; null when the person cannot be written to.</summary>
    Task<RoomRecord?> OpenAsync(string tenant, string person, CancellationToken cancellationToken);
}

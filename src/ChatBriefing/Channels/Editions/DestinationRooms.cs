using ChatBriefing.Briefings;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Channels.Editions;

/// <summary>Finds the conversations that editions and their drafts are posted to.</summary>
public sealed class DestinationRooms(IRoomFinder rooms, IRoomLister lister)
{
    /// <summary>Where editions for <paramref name="destination"/> go; not for <see cref="Destination.Page"/>.</summary>
    public async Task<FoundRoom> FindAsync(Destination destination, CancellationToken cancellationToken)
    {
        var channel = destination.Room.Length > 0 ? destination.Room : destination.Person ?? "";
        var asked = new Conversation
        {
            Platform = destination.Platform,
            Tenant = destination.Tenant,
            Channel = channel,
            Kind = destination.Person is null ? ConversationKind.PublicChannel : ConversationKind.Direct,
        };
        var known = await rooms.FindAsync(asked, cancellationToken)
            ?? (destination.Person is { } person ? await FindDirectAsync(destination.Platform, destination.Tenant, person, cancellationToken) : null);
        return known switch
        {
            { State: not RoomState.Open } => FoundRoom.Closed($"The bot cannot post there any more ({(known.Reason.Length > 0 ? known.Reason : known.State.ToString())}): add it again, or choose another place."),
            { } room => new FoundRoom(room.Conversation with { Thread = null }, ""),
            null => FoundRoom.Closed("The bot does not know that room: add it there, or write to it there once."),
        };
    }

    /// <summary>Where <paramref name="person"/> is written to alone.</summary>
    public Task<FoundRoom> FindAsync(Destination near, string person, CancellationToken cancellationToken) =>
        FindAsync(near with { Room = "", Person = person }, cancellationToken);

    /// <summary>The direct room with a person, an open one before one that was closed, and of several the one learnt of last; null when none is known.</summary>
    public async Task<RoomRecord?> FindDirectAsync(string platform, string tenant, string person, CancellationToken cancellationToken) =>
        (await lister.ListAsync(platform, cancellationToken))
            .Where(room => room.Person == person && room.Conversation.Kind == ConversationKind.Direct && room.Conversation.Tenant == tenant)
            .OrderBy(room => room.State == RoomState.Open)
            .ThenBy(room => room.At)
            .LastOrDefault();
}

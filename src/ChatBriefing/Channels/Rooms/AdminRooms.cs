using ChatBriefing.Channels.Members;

namespace ChatBriefing.Channels.Rooms;

/// <summary>Finds the direct rooms of the admins, so that they can be told what they alone can mend.</summary>
public sealed class AdminRooms(IRoomLister rooms, AdminCheck admins)
{
    /// <summary>The open ones of the platform; none when no admin ever wrote to the bot there.</summary>
    public async Task<IReadOnlyList<RoomRecord>> FindAsync(string platform, string tenant, CancellationToken cancellationToken)
    {
        var found = new List<RoomRecord>();
        foreach (var room in await rooms.ListAsync(platform, cancellationToken))
        {
            if (room is { State: RoomState.Open, Conversation.Kind: ConversationKind.Direct } && room.Conversation.Tenant == tenant && await IsAdminAsync(room, cancellationToken))
            {
                found.Add(room);
            }
        }

        return found;
    }

    /// <summary>Every room there is would be asked about at the platform, so the settings decide whether it is worth asking.</summary>
    private async Task<bool> IsAdminAsync(RoomRecord room, CancellationToken cancellationToken) =>
        admins.IsNamed(room.Conversation, room.Person) && await admins.IsAdminAsync(room.Conversation, room.Person, cancellationToken);
}

using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Rooms;

/// <summary>Finds the direct rooms of the admins, so that they can be told what they alone can mend.</summary>
public sealed class AdminRooms(IRoomLister rooms, IOptionsMonitor<ChannelOptions> options)
{
    /// <summary>The open ones of the platform; none when no admin ever wrote to the bot there.</summary>
    public async Task<IReadOnlyList<RoomRecord>> FindAsync(string platform, string tenant, CancellationToken cancellationToken)
    {
        var admins = options.CurrentValue.Admins;
        return admins.Count == 0
            ? []
            : [.. (await rooms.ListAsync(platform, cancellationToken)).Where(room =>
                room is { State: RoomState.Open, Conversation.Kind: ConversationKind.Direct } && room.Conversation.Tenant == tenant && admins.Contains(room.Person))];
    }
}

using ChatBriefing.Channels;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>Rooms of the platform in memory: the bot is in all of them.</summary>
internal sealed class MemoryRooms : IRoomScout
{
    public string Platform => MemoryPlatform.Name;

    public Task<RoomRecord?> LookAsync(string tenant, string room, CancellationToken cancellationToken) => Task.FromResult<RoomRecord?>(new RoomRecord(
        new Conversation { Platform = MemoryPlatform.Name, Tenant = tenant, Channel = room, Kind = ConversationKind.PublicChannel }, room, "", "", RoomState.Open, "", DateTimeOffset.UnixEpoch));
}

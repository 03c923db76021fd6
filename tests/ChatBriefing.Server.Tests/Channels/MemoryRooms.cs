using ChatBriefing.Channels;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>Rooms of the platform in memory: the bot is in all of them, and a person's direct room is named as the person is.</summary>
internal sealed class MemoryRooms : IRoomScout, IDirectRoomOpener
{
    public string Platform => MemoryPlatform.Name;

    public Task<RoomRecord?> LookAsync(string tenant, string room, CancellationToken cancellationToken) => Task.FromResult<RoomRecord?>(new RoomRecord(
        new Conversation { Platform = MemoryPlatform.Name, Tenant = tenant, Channel = room, Kind = ConversationKind.PublicChannel }, room, "", "", RoomState.Open, "", DateTimeOffset.UnixEpoch));

    public Task<RoomRecord?> OpenAsync(string tenant, string person, CancellationToken cancellationToken) => Task.FromResult<RoomRecord?>(new RoomRecord(
        new Conversation { Platform = MemoryPlatform.Name, Tenant = tenant, Channel = person, Kind = ConversationKind.Direct }, "", "", person, RoomState.Open, "", DateTimeOffset.UnixEpoch));
}

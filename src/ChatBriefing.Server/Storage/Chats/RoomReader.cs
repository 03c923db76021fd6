using ChatBriefing.Channels;
using ChatBriefing.Channels.Rooms;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Reads rooms from the database.</summary>
internal sealed class RoomReader(IDbContextFactory<LibraryContext> contexts) : IRoomFinder, IRoomLister
{
    /// <inheritdoc />
    public async Task<RoomRecord?> FindAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        var key = OrderKey.RoomOf(conversation);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var payload = await context.Rooms.Where(row => row.Room == key).Select(row => row.Payload).SingleOrDefaultAsync(cancellationToken);
        return payload is null ? null : ChatJson.TryRead<RoomRecord>(payload);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<RoomRecord>> ListAsync(string platform, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var payloads = await context.Rooms.Where(row => row.Platform == platform).OrderBy(row => row.Id).Select(row => row.Payload).ToListAsync(cancellationToken);
        return [.. payloads.Select(ChatJson.TryRead<RoomRecord>).OfType<RoomRecord>()];
    }
}

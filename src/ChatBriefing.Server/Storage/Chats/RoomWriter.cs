using ChatBriefing.Channels.Rooms;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Remembers rooms in the database.</summary>
internal sealed class RoomWriter(IDbContextFactory<LibraryContext> contexts, WriteGate gate) : IRoomWriter
{
    /// <inheritdoc />
    public async Task WriteAsync(RoomRecord room, CancellationToken cancellationToken)
    {
        var key = OrderKey.RoomOf(room.Conversation);
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Rooms.SingleOrDefaultAsync(row => row.Room == key, cancellationToken);
        if (row is null)
        {
            context.Rooms.Add(new RoomRow { Room = key, Platform = room.Conversation.Platform, Payload = ChatJson.Write(room) });
        }
        else
        {
            row.Payload = ChatJson.Write(room);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}

using System.Text.Json;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Looks for earlier answers. All of them are gone through, once in the life of a person: whoever was looked for here is known by the room from then on.</summary>
internal sealed class Acquaintance(IDbContextFactory<LibraryContext> contexts) : IAcquaintance
{
    /// <inheritdoc />
    public async Task<bool> HasMetAsync(Turn turn, CancellationToken cancellationToken)
    {
        var room = OrderKey.RoomOf(turn.Conversation);
        var tenant = FieldOf(nameof(Conversation.Tenant), turn.Conversation.Tenant);
        var asker = FieldOf(nameof(AnswerRecord.Asker), turn.Asker);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // A direct room is one person's. Elsewhere the asker stands in the answer, of which nothing but its words is foreign: there a mark has a backslash before it.
        return await context.Answers.AnyAsync(row => row.Room == room || (row.Payload.Contains(asker) && row.Payload.Contains(tenant)), cancellationToken);
    }

    private static string FieldOf(string name, string value) => $"\"{JsonNamingPolicy.CamelCase.ConvertName(name)}\":{JsonSerializer.Serialize(value)}";
}

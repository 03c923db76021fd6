using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Reads editions from the database.</summary>
internal sealed class EditionReader(IDbContextFactory<LibraryContext> contexts) : IEditionFinder, IEditionLister, IEditionMessageFinder
{
    /// <inheritdoc />
    public async Task<EditionRecord?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Editions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row ? EditionRows.RecordOf(row) : null;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<EditionRecord>> ListAsync(string? subscriptionId, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Editions.AsNoTracking()
            .Where(row => subscriptionId == null || row.SubscriptionId == subscriptionId)
            .OrderByDescending(row => row.DueAt).ThenByDescending(row => row.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(EditionRows.RecordOf);
    }

    /// <inheritdoc />
    public async Task<EditionRecord?> FindAsync(Conversation conversation, string messageId, CancellationToken cancellationToken)
    {
        var room = OrderKey.RoomOf(conversation);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Editions.AsNoTracking().FirstOrDefaultAsync(row => row.Room == room && row.MessageId == messageId, cancellationToken) is { } row
            ? EditionRows.RecordOf(row)
            : null;
    }
}

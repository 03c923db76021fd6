using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Reads editions from the database.</summary>
internal sealed class EditionReader(IDbContextFactory<LibraryContext> contexts) 
    : IEditionFinder, IEditionLister, IEditionPager, IPostedEditionLister, IEditionMessageFinder, ILatestEditionFinder
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
    public async Task<IReadOnlyList<EditionRecord>> ListAsync(EditionRecord? last, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var all = context.Editions.AsNoTracking();
        var rows = await (last is null ? all : all.Where(row => row.DueAt < last.DueAt || (row.DueAt == last.DueAt && row.Id.CompareTo(last.Id) < 0)))
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

    /// <inheritdoc />
    public async Task<EditionRecord?> FindAsync(IReadOnlyCollection<Conversation> rooms, CancellationToken cancellationToken)
    {
        var keys = rooms.Select(OrderKey.RoomOf).Distinct().ToArray();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Editions.AsNoTracking()
            .Where(row => keys.Contains(row.Room) && row.Items > 0 && (row.State == EditionState.Posted || row.State == EditionState.Queued))
            .OrderByDescending(row => row.DueAt).ThenByDescending(row => row.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : EditionRows.RecordOf(row);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<EditionRecord>> ListPostedAsync(string subscriptionId, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Editions.AsNoTracking()
            .Where(row => row.SubscriptionId == subscriptionId && row.State == EditionState.Posted && row.Content != "")
            .OrderByDescending(row => row.DueAt).ThenByDescending(row => row.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(EditionRows.RecordOf);
    }
}

using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Planning;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Reads subscriptions from the database.</summary>
internal sealed class SubscriptionReader(IDbContextFactory<LibraryContext> contexts, RunPlanner planner, TimeProvider time) : ISubscriptionLister, ISubscriptionFinder
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<SubscriptionRecord>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Subscriptions.AsNoTracking().OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(RecordOf).OfType<SubscriptionRecord>()];
    }

    /// <inheritdoc />
    public async Task<SubscriptionRecord?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Subscriptions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row ? RecordOf(row) : null;
    }

    private SubscriptionRecord? RecordOf(SubscriptionRow row) => ChatJson.TryRead<Subscription>(row.Payload) is { } subscription
        ? new SubscriptionRecord(subscription, planner.NextAfter(subscription, time.GetUtcNow()), row.Trouble)
        : null;
}

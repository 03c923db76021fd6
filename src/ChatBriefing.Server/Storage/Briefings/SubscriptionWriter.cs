using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Stores subscriptions in the database.</summary>
internal sealed class SubscriptionWriter(IDbContextFactory<LibraryContext> contexts, WriteGate gate, TimeProvider time) : ISubscriptionWriter, ISubscriptionRemover
{
    /// <inheritdoc />
    public async Task WriteAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await SubscriptionRows.WriteAsync(context, subscription, time.GetUtcNow(), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<bool> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var isRemoved = await SubscriptionRows.RemoveAsync(context, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return isRemoved;
    }
}

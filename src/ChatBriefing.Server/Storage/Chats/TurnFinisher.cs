using ChatBriefing.Channels.Handling;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Ends a turn and stores all that it led to, in one transaction.</summary>
internal sealed class TurnFinisher(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    WorkSignal<PostRow> signal,
    TimeProvider time)
{
    /// <summary>False, and nothing stored, when another worker took the turn over meanwhile.</summary>
    public async Task<bool> FinishAsync(TakenTurn taken, TurnResult result, CancellationToken cancellationToken)
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var ended = await context.Turns
                .Where(row => row.Key == taken.Queued.Key && row.Fence == taken.Fence)
                .ExecuteDeleteAsync(cancellationToken);
            if (ended == 0)
            {
                return false;
            }

            var current = await ResultWriter.CurrentAsync(context, result, cancellationToken);
            await ResultWriter.WriteAsync(context, taken.Queued.Turn, current, time.GetUtcNow(), cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        signal.Raise();
        return true;
    }
}

using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Stores what a turn led to that was handled at once, with its claims, in one transaction.</summary>
internal sealed class PromptStore(IDbContextFactory<LibraryContext> contexts, WriteGate gate, WorkSignal<PostRow> signal, WorkSignal<TurnRow> turns, TimeProvider time)
{
    /// <summary>
    /// Stores it, but for the post that the asker alone is shown at once, which is returned; null for none. Of a repetition
    /// nothing is posted and nothing follows; the rest is stored again, since that changes nothing, or is the person's
    /// latest word.
    /// </summary>
    public async Task<Post?> WriteAsync(Turn turn, TurnResult result, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var keys = RepeatedClicks.KeysOf(turn, now);
        Post? shown;
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var all = keys.Deciding.Concat(keys.Others).Distinct().ToArray();
            var known = await context.Claims.Where(row => all.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellationToken);
            var isRepeated = keys.Deciding.Any(known.Contains);
            context.Claims.AddRange(all.Except(known).Select(key => new ClaimRow { Key = key, At = now }));
            var current = isRepeated ? result with { Step = null, Next = [], Proposal = null } : await ResultWriter.CurrentAsync(context, result, cancellationToken);
            shown = current.Posts.FirstOrDefault(post => post.Kind == PostKind.Ephemeral);
            await ResultWriter.WriteAsync(context, turn, current with { Posts = isRepeated ? [] : [.. current.Posts.Where(post => post != shown)] }, now, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        signal.Raise();
        turns.Raise();
        return shown;
    }
}

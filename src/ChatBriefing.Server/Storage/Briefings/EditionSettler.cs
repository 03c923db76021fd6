using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Ends the doubt about an edition: its post counts as arrived.</summary>
internal sealed class EditionSettler(IDbContextFactory<LibraryContext> contexts, WriteGate gate, TimeProvider time) : IEditionSettler
{
    /// <inheritdoc />
    public async Task<bool> SettleAsync(string editionId, string by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Editions.FindAsync([editionId], cancellationToken) is not { State: EditionState.Unknown } row)
        {
            return false;
        }

        var key = EditionRows.RecordOf(row).PostKey;
        if (await context.Posts.SingleOrDefaultAsync(post => post.Key == key && post.State == PostState.Unknown && !post.IsOpen, cancellationToken) is { } post)
        {
            post.State = PostState.Reconciled;
            post.Reason = "";
            post.At = now;
            post.Fence++;
        }

        row.State = EditionState.Posted;
        row.Reason = "";
        row.DecidedBy = by;
        row.Fence++;
        await EditionOutcome.SettleAsync(context, row, now, cancellationToken);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}

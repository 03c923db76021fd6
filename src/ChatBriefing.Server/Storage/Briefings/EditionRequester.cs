using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Takes runs out of schedule for callers that hold no transaction.</summary>
internal sealed class EditionRequester(
    IDbContextFactory<LibraryContext> contexts, WriteGate gate, WorkSignal<EditionRow> signal, WorkSignal<PostRow> posts, TimeProvider time) : IEditionRequester
{
    /// <inheritdoc />
    public async Task<string?> RequestAsync(EditionWish request, CancellationToken cancellationToken)
    {
        string? id;
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);

            // Drafts lapse with it, and an editor must not decide about one between their reading and the writing.
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            id = await EditionWishes.WriteAsync(context, request, time.GetUtcNow(), cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        signal.Raise();
        posts.Raise();
        return id;
    }
}

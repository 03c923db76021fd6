using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Takes runs out of schedule for callers that hold no transaction.</summary>
internal sealed class EditionRequester(IDbContextFactory<LibraryContext> contexts, WriteGate gate, WorkSignal<EditionRow> signal, TimeProvider time) : IEditionRequester
{
    /// <inheritdoc />
    public async Task<string?> RequestAsync(EditionWish request, CancellationToken cancellationToken)
    {
        string? id;
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            id = await EditionWishes.WriteAsync(context, request, time.GetUtcNow(), cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
        }

        signal.Raise();
        return id;
    }
}

using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Carries out what editors decide, for callers that hold no transaction.</summary>
internal sealed class EditionReviewer(IDbContextFactory<LibraryContext> contexts, WriteGate gate, WorkSignal<PostRow> signal, TimeProvider time) : IEditionReviewer, IEditionEditor
{
    /// <inheritdoc />
    public Task<bool> DecideAsync(ReviewStep decision, CancellationToken cancellationToken) =>
        WriteAsync(context => ReviewRows.DecideAsync(context, decision, time.GetUtcNow(), cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<bool> EditAsync(EditionEdit edit, CancellationToken cancellationToken) =>
        WriteAsync(context => ReviewRows.EditAsync(context, edit, time.GetUtcNow(), cancellationToken), cancellationToken);

    private async Task<bool> WriteAsync(Func<LibraryContext, Task<bool>> write, CancellationToken cancellationToken)
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            if (!await write(context))
            {
                return false;
            }

            try
            {
                await context.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another editor, or the worker, was quicker.
                return false;
            }
        }

        signal.Raise();
        return true;
    }
}

using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Briefings;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Puts troubled posts back into the queue.</summary>
internal sealed class PostResender(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    WorkSignal<PostRow> signal,
    TimeProvider time) : IPostResender
{
    /// <inheritdoc />
    public async Task<bool> ResendAsync(string key, CancellationToken cancellationToken)
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var row = await context.Posts.SingleOrDefaultAsync(
                row => row.Key == key && !row.IsOpen && (row.State == PostState.Failed || row.State == PostState.Unknown), cancellationToken);
            if (row is null)
            {
                return false;
            }

            row.State = PostState.Pending;
            row.IsOpen = true;
            row.Faults = 0;
            row.DueAt = time.GetUtcNow();
            row.Fence++;
            if (ChatJson.TryRead<Post>(row.Payload) is { } post)
            {
                await EditionOutcome.FollowAsync(context, row, post, row.DueAt, cancellationToken);
            }

            await context.SaveChangesAsync(cancellationToken);
        }

        signal.Raise();
        return true;
    }
}

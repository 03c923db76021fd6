using ChatBriefing.Channels.Posting;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Takes posts that no turn led to.</summary>
internal sealed class Outbox(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    WorkSignal<PostRow> signal,
    TimeProvider time) : IOutbox
{
    /// <inheritdoc />
    public async Task AddAsync(IReadOnlyList<Post> posts, CancellationToken cancellationToken)
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var keys = posts.Select(post => post.Key).ToArray();
            var known = await context.Posts.Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellationToken);
            context.Posts.AddRange(posts.Where(post => !known.Contains(post.Key)).Select(post => PostRows.Of(post, time.GetUtcNow())));
            await context.SaveChangesAsync(cancellationToken);
        }

        signal.Raise();
    }
}

using ChatBriefing.Channels.Posting;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Reads troubled posts from the database.</summary>
internal sealed class TroubleReader(IDbContextFactory<LibraryContext> contexts) : ITroubleReader
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TroubledPost>> ReadAsync(int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Posts.AsNoTracking()
            // The word that follows a post which failed fails with it, and to send it again helps nobody.
            .Where(row => (row.State == PostState.Failed || (row.State == PostState.Unknown && !row.IsOpen)) && !row.Key.EndsWith(PostRows.WordEnd))
            .OrderByDescending(row => row.At)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in rows
               let post = ChatJson.TryRead<Post>(row.Payload)
               where post is not null
               select new TroubledPost(row.Key, post.Conversation, post.Kind, row.State, row.Reason, row.At) { EditionId = post.Content.EditionId ?? "" },
        ];
    }
}

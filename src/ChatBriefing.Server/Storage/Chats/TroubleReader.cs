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
            .Where(row => row.State == PostState.Failed || (row.State == PostState.Unknown && !row.IsOpen))
            .OrderByDescending(row => row.At)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => (Row: row, Post: ChatJson.Read<Post>(row.Payload)))
            .Select(pair => new TroubledPost(pair.Row.Key, pair.Post.Conversation, pair.Post.Kind, pair.Row.State, pair.Row.Reason, pair.Row.At))];
    }
}

using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Briefings;
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
        var posts = rows.ConvertAll(row => (Row: row, Post: ChatJson.TryRead<Post>(row.Payload)));
        var ids = posts.Select(pair => pair.Post?.Content.EditionId).OfType<string>().Distinct().ToArray();

        // Drafts, and what shows an edition once more, are posts as well; a word ends the doubt about the edition's own alone.
        var doubted = (await context.Editions.AsNoTracking().Where(row => ids.Contains(row.Id) && row.State == EditionState.Unknown).ToListAsync(cancellationToken))
            .Select(EditionRows.RecordOf)
            .ToDictionary(edition => edition.PostKey, edition => edition.Id, StringComparer.Ordinal);
        return
        [
            .. from pair in posts
               where pair.Post is not null
               select new TroubledPost(pair.Row.Key, pair.Post.Conversation, pair.Post.Kind, pair.Row.State, pair.Row.Reason, pair.Row.At) { EditionId = doubted.GetValueOrDefault(pair.Row.Key, "") },
        ];
    }
}

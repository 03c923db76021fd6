using ChatBriefing.Channels.Posting;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>The messages with sentences of an answer that had no room in its own.</summary>
internal static class RestPosts
{
    private const string GoneEnd = ".gone";

    /// <summary>The posts of those that stand, or wait to be sent, oldest first; without those that are to be removed already.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="room">The room of the answer, as <see cref="OrderKey"/> names it.</param>
    /// <param name="answerId">The answer.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<List<Post>> StandingAsync(LibraryContext context, string room, string answerId, CancellationToken cancellationToken)
    {
        // Looked for in the room, by its index: which keys lie between two others depends on a database's collation.
        var begin = $"{answerId}.rest.";
        var rows = await context.Posts.AsNoTracking()
            .Where(row => row.Order == room && row.Key.StartsWith(begin))
            .OrderBy(row => row.Id)
            .Select(row => new { row.Key, row.Payload })
            .ToListAsync(cancellationToken);
        var keys = rows.Select(row => row.Key).ToHashSet();
        return
        [
            .. rows.Where(row => !keys.Contains(row.Key + GoneEnd))
                .Select(row => ChatJson.TryRead<Post>(row.Payload))
                .OfType<Post>()
                .Where(post => post is { Kind: PostKind.Create, Content.Kind: ContentKind.Rest }),
        ];
    }

    /// <summary>
    /// Adds the removal of all of them; the caller saves. It waits behind what is still to be sent in the room, so it
    /// finds the message of a post that is on its way just now.
    /// </summary>
    /// <param name="context">The tables.</param>
    /// <param name="room">The room of the answer, as <see cref="OrderKey"/> names it.</param>
    /// <param name="answerId">The answer.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task RemoveAsync(LibraryContext context, string room, string answerId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var standing = await StandingAsync(context, room, answerId, cancellationToken);
        context.Posts.AddRange(standing.Select(post => PostRows.Of(
            new Post
            {
                Key = post.Key + GoneEnd,
                Conversation = post.Conversation,
                Kind = PostKind.Delete,
                Content = PostContent.Nothing,
                TargetKey = post.Key,
            },
            now)));
    }
}

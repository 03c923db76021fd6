using ChatBriefing.Library.Following;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Following;

/// <summary>Reads what is remembered from the database.</summary>
public sealed class FollowReader(IDbContextFactory<LibraryContext> contexts) : IFollowReader
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<FollowedItem>> ReadAsync(FollowedOrigin? origin, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = context.Followed.AsNoTracking();
        if (origin is not null)
        {
            rows = rows.Where(row => row.Collection == origin.Collection && row.Place == origin.Place);
        }

        var read = await rows.OrderBy(row => row.Place).ThenBy(row => row.Item).ToListAsync(cancellationToken);
        return read.ConvertAll(row => new FollowedItem(new FollowedOrigin(row.Collection, row.Place), row.Item)
        {
            Stamp = StoredStamp.Read(row.Stamp).Stamp,
            HolderVersion = StoredStamp.Read(row.Stamp).HolderVersion,
            DocumentId = row.DocumentId,
            Failures = row.Failures,
            Error = row.Error,
            SeenAt = row.SeenAt,
            NextAt = row.NextAt,
            ETag = row.ETag,
            LastModified = row.LastModified,
        });
    }
}

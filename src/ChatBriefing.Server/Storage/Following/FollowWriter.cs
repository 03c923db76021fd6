using ChatBriefing.Library.Following;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Following;

/// <summary>Stores what is remembered in the database.</summary>
public sealed class FollowWriter(IDbContextFactory<LibraryContext> contexts) : IFollowWriter
{
    /// <inheritdoc />
    public async Task WriteAsync(IReadOnlyList<FollowedItem> items, IReadOnlyList<FollowedItem> forgotten, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var item in items)
        {
            Write(await FindAsync(context, item, cancellationToken) ?? Added(context, item), item);
        }

        foreach (var item in forgotten)
        {
            if (await FindAsync(context, item, cancellationToken) is { } row)
            {
                context.Followed.Remove(row);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private static ValueTask<FollowedRow?> FindAsync(LibraryContext context, FollowedItem item, CancellationToken cancellationToken) =>
        context.Followed.FindAsync([item.Origin.Collection, item.Origin.Place, item.Item], cancellationToken);

    private static FollowedRow Added(LibraryContext context, FollowedItem item)
    {
        var row = new FollowedRow { Collection = item.Origin.Collection, Place = item.Origin.Place, Item = item.Item };
        context.Followed.Add(row);
        return row;
    }

    private static void Write(FollowedRow row, FollowedItem item)
    {
        row.Stamp = StoredStamp.Of(item);
        row.DocumentId = item.DocumentId;
        row.Failures = item.Failures;
        row.Error = item.Error;
        row.SeenAt = item.SeenAt;
        row.NextAt = item.NextAt;
        row.ETag = item.ETag;
        row.LastModified = item.LastModified;
    }
}

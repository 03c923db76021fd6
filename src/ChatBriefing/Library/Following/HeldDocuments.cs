namespace ChatBriefing.Library.Following;

/// <summary>
/// Which documents hold the content of what is followed. Equal content of a collection is one document, that of the source
/// which brought it first. An item that is held by another source's document is read again once that document says something
/// else, and a document goes with the last item that it holds, unless its source is none of those that are followed.
/// </summary>
public sealed class HeldDocuments(IFollowReader reader, IStandingReader standing, IVersionReader versions, IDocumentWithdrawer withdrawer)
{
    /// <summary>
    /// What is remembered of the origin; items whose content no document holds any more without their stamps and marks, by
    /// which they count as changed, and with that document's present version.
    /// </summary>
    public async Task<IReadOnlyList<FollowedItem>> ReadAsync(FollowedOrigin origin, CancellationToken cancellationToken)
    {
        var items = await reader.ReadAsync(origin, cancellationToken);
        string[] others = [.. items.Where(item => item.IsHeldByOther).Select(item => item.DocumentId!).Distinct()];
        if (others is [])
        {
            return items;
        }

        var last = await standing.ReadAsync(long.MaxValue, others, cancellationToken);
        return [.. items.Select(item => IsOutdated(item, last)
            ? item with { Stamp = item.Item.Length > 0 ? "" : item.Stamp, HolderVersion = last[item.DocumentId!].Version, ETag = null, LastModified = null }
            : item)];
    }

    /// <summary>Withdraws the documents that hold nothing any more which is followed.</summary>
    /// <param name="before">Items as they were before they changed or went.</param>
    /// <param name="after">What became of those that are still there; not yet remembered.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task ReleaseAsync(IReadOnlyCollection<FollowedItem> before, IReadOnlyCollection<FollowedItem> after, CancellationToken cancellationToken)
    {
        var left = before.Select(item => item.DocumentId).OfType<string>().Except(after.Select(item => item.DocumentId).OfType<string>()).ToList();
        if (left is [])
        {
            return;
        }

        var changed = before.Select(item => (item.Origin, item.Item)).ToHashSet();
        var all = await reader.ReadAsync(null, cancellationToken);
        var held = all.Where(item => !changed.Contains((item.Origin, item.Item))).Select(item => item.DocumentId).OfType<string>().ToHashSet();
        foreach (var id in left.Where(id => !held.Contains(id)))
        {
            if (before.Any(item => item.DocumentId == id && !item.IsHeldByOther) || await IsFollowedAsync(id, all, cancellationToken))
            {
                await withdrawer.WithdrawAsync(id, cancellationToken);
            }
        }
    }

    /// <summary>A document that an admin withdrew is not there: then the item stays as it is, for its words are not wanted.</summary>
    private static bool IsOutdated(FollowedItem item, IReadOnlyDictionary<string, Change> last) =>
        item.IsHeldByOther && last.GetValueOrDefault(item.DocumentId!) is { Kind: ChangeKind.Published } change && change.Version != item.HolderVersion;

    /// <summary>Whether its source was followed: what people added themselves stays until they take it away.</summary>
    private async Task<bool> IsFollowedAsync(string documentId, IReadOnlyList<FollowedItem> all, CancellationToken cancellationToken) =>
        await versions.FindAsync(documentId, null, cancellationToken) is { } version
        && all.Select(item => item.Origin).Distinct().Any(origin => origin.Collection == version.Collection && origin.Covers(version.Source));
}

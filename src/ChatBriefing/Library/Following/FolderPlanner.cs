namespace ChatBriefing.Library.Following;

/// <summary>Compares a folder with what was read of it. Pure.</summary>
public static class FolderPlanner
{
    /// <summary>A file that was written to a moment ago may not be whole yet.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The plan. A file is gone only when two whole listings in a row lack it, since programs save by replacing. A
    /// folder that cannot be listed, or that is empty of a sudden as the place of a share that is not mounted, takes nothing away.
    /// </summary>
    public static FolderPlan Plan(FolderListing listing, IReadOnlyList<FollowedItem> known, DateTimeOffset now)
    {
        var byPath = known.ToDictionary(item => item.Item, StringComparer.Ordinal);
        var read = listing.Files
            .Where(file => Known(byPath, file.Path)?.Stamp != file.Stamp && IsSettled(file, now))
            .ToList();
        if (listing.Fault is not null || listing.Files.Count == 0)
        {
            return new FolderPlan(read, [], []);
        }

        var there = listing.Files.SelectMany(file => new[] { file.Path, FollowedItem.MarkOf(file.Path) }).ToHashSet(StringComparer.Ordinal);
        var absent = known.Where(item => !there.Contains(item.Item)).ToLookup(item => item.Failures > 0);
        var back = known.Where(item => item.Failures > 0 && there.Contains(item.Item)).Select(item => item with { Failures = 0 });
        return new FolderPlan(read, [.. absent[false].Select(item => item with { Failures = 1 }), .. back], [.. absent[true]]);
    }

    private static FollowedItem? Known(Dictionary<string, FollowedItem> byPath, string path) =>
        byPath.GetValueOrDefault(path) ?? byPath.GetValueOrDefault(FollowedItem.MarkOf(path));

    /// <summary>A time in the future is another machine's clock, and says nothing.</summary>
    private static bool IsSettled(FolderFile file, DateTimeOffset now) => file.ChangedAt > now || now - file.ChangedAt >= Settling;
}

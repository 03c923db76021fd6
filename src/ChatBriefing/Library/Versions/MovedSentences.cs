namespace ChatBriefing.Library.Versions;

/// <summary>Finds sentences that stand in both texts, but not in the same order.</summary>
internal static class MovedSentences
{
    /// <summary>Places of those that need not count as taken out and added: as many of each sentence as both texts hold beside what is common.</summary>
    public static (HashSet<int> Old, HashSet<int> New) Of(List<string> old, List<string> @new, IReadOnlyList<(int Old, int New)> common)
    {
        var (oldKept, newKept) = (common.Select(pair => pair.Old).ToHashSet(), common.Select(pair => pair.New).ToHashSet());
        var left = @new.Select((said, at) => (said, at)).Where(pair => !newKept.Contains(pair.at)).GroupBy(pair => pair.said, pair => pair.at)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        var (oldMoved, newMoved) = (new HashSet<int>(), new HashSet<int>());
        for (var at = 0; at < old.Count; at++)
        {
            if (!oldKept.Contains(at) && left.TryGetValue(old[at], out var places) && places.TryDequeue(out var place))
            {
                oldMoved.Add(at);
                newMoved.Add(place);
            }
        }

        return (oldMoved, newMoved);
    }
}

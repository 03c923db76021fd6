namespace ChatBriefing.Channels.Proposals;

/// <summary>
/// How much of two texts is the same: runs of five words that stand in both, as a share of all that stand in either
/// (Jaccard; Broder 1997, "On the resemblance and containment of documents").
/// </summary>
internal static class Resemblance
{
    private const int Run = 5;

    /// <summary>What is compared of each text: more would tell nothing new about two long ones.</summary>
    private const int MostCharacters = 200_000;

    /// <summary>0 for nothing in common to 100 for the same words.</summary>
    public static int Percent(string first, string second)
    {
        var (one, other) = (RunsOf(first), RunsOf(second));
        var shared = one.Count(other.Contains);
        var all = one.Count + other.Count - shared;
        return all == 0 ? 0 : (int)(100.0 * shared / all);
    }

    private static HashSet<int> RunsOf(string text)
    {
        var words = (text.Length > MostCharacters ? text[..MostCharacters] : text)
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.ToUpperInvariant().GetHashCode(StringComparison.Ordinal))
            .ToArray();
        var runs = new HashSet<int>();
        for (var at = 0; at < Math.Max(1, words.Length - Run + 1); at++)
        {
            var hash = default(HashCode);
            foreach (var word in words.AsSpan(at, Math.Min(Run, words.Length - at)))
            {
                hash.Add(word);
            }

            runs.Add(hash.ToHashCode());
        }

        return runs;
    }
}

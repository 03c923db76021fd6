namespace ChatBriefing.Briefings.Composing;

/// <summary>How much two sets of terms have in common.</summary>
internal static class Overlap
{
    /// <summary>Share of the smaller set that stands in the larger, each term alike.</summary>
    public static double OfSmaller(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    /// <summary>Share of the weight of <paramref name="one"/> that stands in <paramref name="other"/>.</summary>
    public static double Weighed(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var (all, common) = (0.0, 0.0);
        foreach (var term in one)
        {
            var weight = TermWeight.Of(term);
            all += weight;
            common += other.Contains(term) ? weight : 0;
        }

        return all == 0 ? 0 : common / all;
    }
}

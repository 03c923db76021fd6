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

    /// <summary>
    /// Whether two sentences have in common at least these parts of the weight of the lighter and of the heavier one. Of the thousands of
    /// pairs of a large story most are told apart by their weights alone, the others by one look at the lighter one's terms.
    /// </summary>
    public static bool Reaches(NewsSentence one, NewsSentence other, double ofLighter, double ofHeavier)
    {
        var (light, heavy) = one.Weight <= other.Weight ? (one, other) : (other, one);
        if (light.Weight == 0 || light.Weight < ofHeavier * heavy.Weight)
        {
            return false;
        }

        var common = 0.0;
        foreach (var term in light.Terms)
        {
            common += heavy.Terms.Contains(term) ? TermWeight.Of(term) : 0;
        }

        return common / light.Weight >= ofLighter && common / heavy.Weight >= ofHeavier;
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

namespace ChatBriefing.Briefings.Composing;

/// <summary>How much two sets of terms have in common.</summary>
internal static class Overlap
{
    /// <summary>Fewer terms in common are chance: two short notes both say that something "is closed until December", or name one person.</summary>
    public const int FewestShared = 4;

    /// <summary>Of the smaller set, each term alike, no more may stand in the other.</summary>
    private const double MostShared = 0.6;

    /// <summary>Whether so much of the smaller of two sets stands in the other that it says the same again.</summary>
    public static bool Repeats(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Count(other.Contains) is >= FewestShared and var shared && shared > MostShared * Math.Min(one.Count, other.Count);

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

namespace ChatBriefing.Briefings.Composing;

/// <summary>A text as weighted terms, of length 1, so that the product of two is their cosine.</summary>
internal sealed class TermVector
{
    private readonly Dictionary<string, double> weights;

    private TermVector(Dictionary<string, double> weights) => this.weights = weights;

    /// <summary>The vector of nothing.</summary>
    public static TermVector Zero { get; } = new([]);

    /// <summary>The terms with their weights.</summary>
    public IReadOnlyDictionary<string, double> Weights => weights;

    /// <summary>A vector of these weights; those of equal terms are added. Only the <paramref name="most"/> heaviest are kept.</summary>
    public static TermVector Of(IEnumerable<KeyValuePair<string, double>> terms, int most = int.MaxValue)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (term, weight) in terms)
        {
            sums[term] = sums.GetValueOrDefault(term) + weight;
        }

        var kept = sums.Count <= most
            ? sums
            : sums.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most).ToDictionary(StringComparer.Ordinal);
        var length = Math.Sqrt(kept.Values.Sum(weight => weight * weight));
        if (length == 0)
        {
            return Zero;
        }

        foreach (var term in kept.Keys)
        {
            kept[term] /= length;
        }

        return new TermVector(kept);
    }

    /// <summary>The middle of several.</summary>
    public static TermVector Mean(IEnumerable<TermVector> vectors) => Of(vectors.SelectMany(vector => vector.weights));

    /// <summary>The cosine of the angle between both, 0 to 1.</summary>
    public double Cosine(TermVector other)
    {
        var (small, large) = weights.Count <= other.weights.Count ? (weights, other.weights) : (other.weights, weights);
        var sum = 0.0;
        foreach (var (term, weight) in small)
        {
            sum += weight * large.GetValueOrDefault(term);
        }

        return sum;
    }
}

namespace ChatBriefing.Library.Learning;

/// <summary>Named figures of whatever is to be judged, from which <see cref="BoostedTrees"/> judge.</summary>
internal sealed class FeatureRow
{
    private readonly Dictionary<string, double> values = new(64, StringComparer.Ordinal);

    /// <summary>The names, in the order in which they were added.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The figure of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none: the trees were learned from other figures.</exception>
    public double this[string name]
    {
        get => values[name];
        set => values[name] = value;
    }

    /// <summary>Adds the figures of another row.</summary>
    public void AddAll(FeatureRow other)
    {
        foreach (var (name, value) in other.values)
        {
            values[name] = value;
        }
    }
}

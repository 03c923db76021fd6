using ChatBriefing.Library.Learning;

namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>A row of figures to learn from.</summary>
/// <param name="Figures">The figures, in the order of their names.</param>
/// <param name="Holds">What the trees are to tell from them.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Example(float[] Figures, bool Holds, float Weight)
{
    /// <summary>1 or 0, for <see cref="Holds"/>.</summary>
    public float Target => Holds ? 1 : 0;

    /// <summary>The figures of a row.</summary>
    public static float[] FiguresOf(FeatureRow row) => [.. row.Names.Select(name => (float)row[name])];
}

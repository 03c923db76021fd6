namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Percentiles of measured times.</summary>
internal static class Percentile
{
    /// <summary>The value below which <paramref name="share"/> (0 to 1) of the values lie, by nearest rank; 0 for none.</summary>
    public static double Of(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}

namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>One figure of all examples, sorted into few bins, so that a fork is found by one pass over the bins.</summary>
/// <param name="Cuts">Thresholds between the bins, ascending.</param>
/// <param name="Bins">The bin of each example: how many cuts are not above it.</param>
internal sealed record FigureBins(float[] Cuts, byte[] Bins)
{
    /// <summary>Bins at most.</summary>
    public const int Most = 48;

    /// <summary>Sorts a figure into bins.</summary>
    public static FigureBins Of(float[] values)
    {
        float[] sorted = [.. values];
        Array.Sort(sorted);
        var distinct = sorted.Distinct().Take(Most + 1).ToArray();
        var exact = distinct.Length <= Most ? Between(distinct) : AtQuantiles(sorted);
        // The files are rounded so; a finer cut would be learned and not kept.
        var cuts = exact.Select(cut => (float)Math.Round(cut, 3)).Distinct().ToArray();
        return new FigureBins(cuts, [.. values.Select(value => BinOf(cuts, value))]);
    }

    private static IEnumerable<float> Between(float[] distinct) => distinct.Zip(distinct.Skip(1), (lower, upper) => (lower + upper) / 2);

    private static List<float> AtQuantiles(float[] sorted)
    {
        var cuts = new List<float>();
        for (var bin = 1; bin < Most; bin++)
        {
            var quantile = sorted[(int)((long)bin * sorted.Length / Most)];
            if (quantile > (cuts.Count == 0 ? sorted[0] : cuts[^1]))
            {
                cuts.Add(quantile);
            }
        }

        return cuts;
    }

    private static byte BinOf(float[] cuts, float value)
    {
        var low = 0;
        var high = cuts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = value < cuts[middle] ? (low, middle) : (middle + 1, high);
        }

        return (byte)low;
    }
}

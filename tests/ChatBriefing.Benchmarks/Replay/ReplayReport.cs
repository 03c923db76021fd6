using System.Globalization;

namespace ChatBriefing.Benchmarks.Replay;

/// <summary>What became of what models wrote.</summary>
/// <param name="Dataset">The set.</param>
/// <param name="Unsupported">Sentences that people found unsupported.</param>
/// <param name="Reached">Those of them that reached the reader.</param>
/// <param name="Supported">Sentences that people found supported.</param>
/// <param name="Lost">Those of them that did not reach the reader.</param>
/// <param name="Answers">Answers that were replayed.</param>
/// <param name="FellBack">Those of them for which the reader got picked sentences, since nothing stood.</param>
internal sealed record ReplayReport(string Dataset, int Unsupported, int Reached, int Supported, int Lost, int Answers, int FellBack)
{
    private const double Z = 1.96;

    /// <summary>The sum of some.</summary>
    public static ReplayReport Sum(string name, IReadOnlyList<ReplayReport> parts) => new(
        name,
        parts.Sum(part => part.Unsupported),
        parts.Sum(part => part.Reached),
        parts.Sum(part => part.Supported),
        parts.Sum(part => part.Lost),
        parts.Sum(part => part.Answers),
        parts.Sum(part => part.FellBack));

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Dataset}: {Reached} of {Unsupported} unsupported sentences reached the reader ({Share(Reached, Unsupported)}); {Lost} of {Supported} supported were lost ({Share(Lost, Supported)}); {Answers} answers, {FellBack} of them picked from the document instead");

    /// <summary>The share with its 95 % interval (Wilson's).</summary>
    private static string Share(int count, int all)
    {
        if (all == 0)
        {
            return "none";
        }

        var share = (double)count / all;
        var middle = (share + (Z * Z / (2 * all))) / (1 + (Z * Z / all));
        var half = Z / (1 + (Z * Z / all)) * Math.Sqrt((share * (1 - share) / all) + (Z * Z / (4.0 * all * all)));
        return string.Create(CultureInfo.InvariantCulture, $"{share:P1}, 95 % interval {Math.Max(0, middle - half):P1} to {middle + half:P1}");
    }
}

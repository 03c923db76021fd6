namespace ChatBriefing.Server.Commands.Eval;

/// <summary>A share of so many cases with the interval in which the true share lies 19 times in 20.</summary>
/// <param name="Hits">Cases that count.</param>
/// <param name="All">All cases.</param>
internal readonly record struct Wilson(int Hits, int All)
{
    private const double Z = 1.959964;

    /// <summary>The share, 0 when there are no cases.</summary>
    public double Share => All == 0 ? 0 : (double)Hits / All;

    /// <summary>The 95 % interval of Wilson, "Probable inference" (1927): unlike the plain one it holds near 0 and 1 and for few cases.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (All == 0)
            {
                return (0, 1);
            }

            var scale = 1 + (Z * Z / All);
            var middle = (Share + (Z * Z / (2 * All))) / scale;
            var reach = Z * Math.Sqrt((Share * (1 - Share) / All) + (Z * Z / (4.0 * All * All))) / scale;
            return (Math.Max(0, middle - reach), Math.Min(1, middle + reach));
        }
    }

    /// <summary>"97.1 % (95.0-98.4)"; "-" without cases.</summary>
    public override string ToString() => All == 0 ? "-" : FormattableString.Invariant($"{100 * Share:0.0} % ({100 * Interval.Low:0.0}-{100 * Interval.High:0.0})");
}

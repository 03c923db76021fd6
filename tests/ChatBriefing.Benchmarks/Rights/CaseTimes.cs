using System.Diagnostics;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.Rights;

/// <summary>How long the searches of one case took, in milliseconds.</summary>
internal sealed class CaseTimes
{
    private readonly List<double> first = [];
    private readonly List<double> later = [];
    private readonly List<double> index = [];

    /// <summary>Measures a round: the whole search, and the index without the second look.</summary>
    public void Measure(PassageIndex searched, IReadOnlyList<Query> queries, bool isFirst)
    {
        (isFirst ? first : later).AddRange(queries.Select(query => Time(() => searched.Search(query))));
        if (!isFirst)
        {
            index.AddRange(queries.Select(query => Time(() => searched.Find(query))));
        }
    }

    /// <summary>The figures, beside those of <paramref name="other"/>.</summary>
    public string Line(CaseTimes other) => FormattableString.Invariant(
        $"{Percentile.Of(first, .5):0.00} | {Percentile.Of(later, .5):0.00} | {Percentile.Of(later, .99):0.0} | {Percentile.Of(later, .5) / Percentile.Of(other.later, .5):0.00} | {Percentile.Of(index, .5):0.00} | {Percentile.Of(index, .5) / Percentile.Of(other.index, .5):0.00}");

    private static double Time(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}

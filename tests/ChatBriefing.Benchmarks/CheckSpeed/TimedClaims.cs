using System.Diagnostics;
using ChatBriefing.Benchmarks.GroundingTraining;
using ChatBriefing.Grounding;

namespace ChatBriefing.Benchmarks.CheckSpeed;

/// <summary>Times claims of one set, each against ten passages: those of its own source, filled up with other sources'.</summary>
internal static class TimedClaims
{
    private const int Passages = 10;

    /// <summary>A claim is timed so often; the median counts, since other work of the machine falls on one run or another.</summary>
    private const int Runs = 3;

    /// <summary>Times at most <paramref name="limit"/> of the cases, spread over them, when the code is warm.</summary>
    public static IReadOnlyList<ClaimTimes> Measure(IReadOnlyList<LearningCase> cases, int limit)
    {
        var step = Math.Max(1, cases.Count / limit);
        var statements = cases.Where((_, at) => at % step == 0).Take(limit).Select(item => StatementOf(item, cases)).ToList();
        foreach (var statement in statements)
        {
            StatementChecker.Check(statement);
        }

        return [.. statements.Select(statement => new ClaimTimes(Time(() => statement), Time(() => Anew(statement))))];
    }

    private static double Time(Func<Statement> next)
    {
        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var statement = next();
            var clock = Stopwatch.StartNew();
            StatementChecker.Check(statement);
            times[run] = clock.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    private static Statement StatementOf(LearningCase item, IReadOnlyList<LearningCase> cases)
    {
        var first = cases.TakeWhile(other => !ReferenceEquals(other, item)).Count();
        var others = Enumerable.Range(1, cases.Count - 1).Select(away => cases[(first + away) % cases.Count])
            .Where(other => other.Case.Source != item.Case.Source).DistinctBy(other => other.Case.Source).SelectMany(other => other.Evidence);
        return new Statement(item.Case.Claim, [.. item.Evidence.Concat(others).Take(Passages)]);
    }

    /// <summary>The same with passages that the check has not seen: it keeps what it read as long as the passage itself.</summary>
    private static Statement Anew(Statement statement) =>
        statement with { Evidence = [.. statement.Evidence.Select(evidence => new Evidence(evidence.Passage with { Ordinal = evidence.Passage.Ordinal }))] };
}

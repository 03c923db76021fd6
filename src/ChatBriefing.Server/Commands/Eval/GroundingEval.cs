using System.Diagnostics;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Measures how well the check tells supported claims from unsupported ones, at the threshold that ships.</summary>
internal static class GroundingEval
{
    private const string Everything = "all";

    /// <summary>A report for each dataset and, last, one for all.</summary>
    public static IReadOnlyList<GroundingReport> Reports(IReadOnlyList<CheckedCase> done) =>
        [.. done.GroupBy(item => item.Case.Dataset).Select(group => Report(group.Key, [.. group])), Report(Everything, done)];

    /// <summary>Checks every claim at one level against its source.</summary>
    public static IReadOnlyList<CheckedCase> Run(IReadOnlyList<GroundingCase> cases, Strictness strictness, Action<double> progress)
    {
        var done = new List<CheckedCase>(cases.Count);
        var evidence = new Dictionary<string, IReadOnlyList<Evidence>>(StringComparer.Ordinal);
        foreach (var item in cases)
        {
            if (!evidence.TryGetValue(item.Source, out var passages))
            {
                evidence[item.Source] = passages = EvalEvidence.Of(item.Source);
            }

            done.Add(Check(item, passages, strictness));
            progress((double)done.Count / cases.Count);
        }

        return done;
    }

    private static CheckedCase Check(GroundingCase item, IReadOnlyList<Evidence> evidence, Strictness strictness)
    {
        var started = Stopwatch.GetTimestamp();
        var check = StatementChecker.Check(new Statement(item.Claim, evidence), strictness);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return new CheckedCase(item, check.IsSupported, check.Findings.Select(finding => finding.Score).DefaultIfEmpty().Min(), elapsed);
    }

    private static GroundingReport Report(string dataset, IReadOnlyList<CheckedCase> items)
    {
        var kept = ShareRight(items, isSupported: true);
        var rejected = ShareRight(items, isSupported: false);
        return new GroundingReport
        {
            Dataset = dataset,
            Claims = items.Count,
            Auroc = RocArea.Of(items.Select(item => (item.Score, item.Case.IsSupported))),
            BalancedAccuracy = (kept + rejected) / 2,
            UnsupportedRejected = rejected,
            SupportedKept = kept,
            P50Ms = Percentile.Of(items.Select(item => item.Milliseconds), .5),
            Kinds = KindsOf(items),
        };
    }

    private static double? ShareRight(IReadOnlyList<CheckedCase> items, bool isSupported) => items
        .Where(item => item.Case.IsSupported == isSupported)
        .Select(item => item.IsRight ? 1.0 : 0.0)
        .Cast<double?>()
        .Average();

    private static List<GroundingKind> KindsOf(IReadOnlyList<CheckedCase> items) =>
    [
        .. items
            .GroupBy(item => (Kind: item.Case.Kind ?? "", item.Case.IsSupported))
            .Select(group => new GroundingKind(group.Key.Kind, group.Key.IsSupported, group.Count(), group.Average(item => item.IsRight ? 1.0 : 0.0)))
            .OrderByDescending(kind => kind.Claims),
    ];
}

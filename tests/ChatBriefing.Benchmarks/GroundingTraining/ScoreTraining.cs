using ChatBriefing.Benchmarks.Boosting;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>Learns the trees of the score.</summary>
internal static class ScoreTraining
{
    /// <summary>Several draws of the figures are averaged: one draw alone moves a set's figures by a hundredth.</summary>
    private const int Draws = 3;

    private static readonly BoostingOptions Options = new() { Trees = 200, Depth = 4, Rate = 0.05, LeastWeight = 20, Damping = 8, ShareOfFigures = 0.4 };

    /// <summary>
    /// Learns twice: a case is unsupported because of one of its claims, and which that is the first round tells; the
    /// second learns from that claim alone.
    /// </summary>
    public static LearnedTrees Learn(IReadOnlyList<ReadCase> cases)
    {
        var names = cases.First(item => item.Rows.Count > 0).Rows[0].Names.ToList();
        var first = BoostedTraining.Learn(names, ExamplesOf(cases, null), Options);
        var examples = ExamplesOf(cases, first);
        return LearnedTrees.Mean([.. Enumerable.Range(1, Draws).Select(draw => BoostedTraining.Learn(names, examples, Options with { Seed = Options.Seed + draw }))]);
    }

    private static List<Example> ExamplesOf(IReadOnlyList<ReadCase> cases, LearnedTrees? first)
    {
        var mean = cases.Count / (2.0f * LearningSet.All.Sum(set => set.Weight));
        var counts = cases.Where(item => item.Rows.Count > 0).CountBy(item => (item.Case.Set.Name, item.Case.Case.IsSupported)).ToDictionary();
        var examples = new List<Example>();
        foreach (var item in cases.Where(item => item.Rows.Count > 0))
        {
            var weight = mean * item.Case.Set.Weight * (item.Case.Case.IsSupported ? item.Case.Set.Supported : 1) / counts[(item.Case.Set.Name, item.Case.Case.IsSupported)];
            var rows = item.Rows.Select(Example.FiguresOf).ToList();
            if (first is not null && !item.Case.Case.IsSupported)
            {
                rows = [rows.MinBy(first.Judge)!];
            }

            examples.AddRange(rows.Select(row => new Example(row, item.Case.Case.IsSupported, weight / rows.Count)));
        }

        return examples;
    }
}

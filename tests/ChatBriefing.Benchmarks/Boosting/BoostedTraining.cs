namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>
/// Gradient boosting for the logistic loss with second derivatives, as in Chen and Guestrin, "XGBoost" (2016).
/// Work is spread over figures and examples in ways that keep every sum in one order, so the result is the same on each run.
/// </summary>
internal static class BoostedTraining
{
    /// <summary>Learns trees from examples.</summary>
    /// <param name="names">Names of the figures.</param>
    /// <param name="examples">At least one that holds and one that does not.</param>
    /// <param name="options">How.</param>
    public static LearnedTrees Learn(IReadOnlyList<string> names, IReadOnlyList<Example> examples, BoostingOptions options)
    {
        var start = StartOf(examples);
        return Learn(names, examples, options, start, new Slopes(examples, start));
    }

    /// <summary>Learns trees that put the examples of each group in order.</summary>
    /// <param name="names">Names of the figures.</param>
    /// <param name="examples">The examples, each group's side by side.</param>
    /// <param name="groups">Size of each group, in order.</param>
    /// <param name="options">How.</param>
    public static LearnedTrees LearnOrder(IReadOnlyList<string> names, IReadOnlyList<Example> examples, IReadOnlyList<int> groups, BoostingOptions options) =>
        Learn(names, examples, options, 0, new OrderSlopes(examples, groups));

    private static LearnedTrees Learn(IReadOnlyList<string> names, IReadOnlyList<Example> examples, BoostingOptions options, double start, Slopes slopes)
    {
        var random = new Random(options.Seed);
        var figures = BinAll(names.Count, examples);
        var roots = new List<TreeNode>(options.Trees);
        for (var tree = 0; tree < options.Trees; tree++)
        {
            slopes.Update();
            // No draw without need: a draw moves those that follow.
            var asked = Enumerable.Range(0, names.Count).Where(_ => options.ShareOfFigures >= 1 || random.NextDouble() < options.ShareOfFigures).ToArray();
            var root = new TreeGrower(figures, asked, slopes, options).Grow();
            slopes.Add(root);
            roots.Add(root);
        }

        return new LearnedTrees(names, start, roots);
    }

    private static FigureBins[] BinAll(int count, IReadOnlyList<Example> examples)
    {
        var bins = new FigureBins[count];
        Parallel.For(0, count, figure => bins[figure] = FigureBins.Of([.. examples.Select(example => example.Figures[figure])]));
        return bins;
    }

    private static double StartOf(IReadOnlyList<Example> examples)
    {
        var all = 0.0;
        var holding = 0.0;
        foreach (var example in examples)
        {
            all += example.Weight;
            holding += example.Weight * example.Target;
        }

        return Math.Log(holding / (all - holding));
    }
}

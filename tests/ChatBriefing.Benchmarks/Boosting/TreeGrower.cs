namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>Grows one tree: forks where the gain is greatest, the first figure and the lowest cut among equals.</summary>
internal sealed class TreeGrower(FigureBins[] figures, int[] asked, Slopes slopes, BoostingOptions options)
{
    private const double LeastGain = 1e-6;

    /// <summary>The tree over all examples.</summary>
    public TreeNode Grow() => Grow([.. Enumerable.Range(0, slopes.Count)], options.Depth);

    private TreeNode Grow(int[] examples, int depth)
    {
        var all = SumOf(examples);
        var leaf = TreeNode.Leaf(options.Rate * all.Gradient / (all.Curve + options.Damping));
        if (depth == 0 || examples.Length < options.LeastExamples || BestFork(examples, all) is not { } fork)
        {
            return leaf;
        }

        var (cuts, bins) = figures[fork.Figure];
        var below = Grow([.. examples.Where(example => bins[example] <= fork.Cut)], depth - 1);
        var otherwise = Grow([.. examples.Where(example => bins[example] > fork.Cut)], depth - 1);
        return new TreeNode(fork.Figure, cuts[fork.Cut], 0, below, otherwise);
    }

    private SlopeSum SumOf(int[] examples)
    {
        var sum = default(SlopeSum);
        foreach (var example in examples)
        {
            sum.Add(slopes, example);
        }

        return sum;
    }

    private Fork? BestFork(int[] examples, SlopeSum all)
    {
        var forks = new Fork?[asked.Length];
        Parallel.For(0, asked.Length, at => forks[at] = BestFork(asked[at], examples, all));
        Fork? best = null;
        foreach (var fork in forks)
        {
            if (fork is { } found && found.Gain > (best?.Gain ?? LeastGain))
            {
                best = found;
            }
        }

        return best;
    }

    private Fork? BestFork(int figure, int[] examples, SlopeSum all)
    {
        var (cuts, bins) = figures[figure];
        var sums = new SlopeSum[FigureBins.Most + 2];
        foreach (var example in examples)
        {
            sums[bins[example]].Add(slopes, example);
        }

        var weight = sums.Sum(sum => sum.Weight);
        var below = default(SlopeSum);
        Fork? best = null;
        for (var cut = 0; cut < cuts.Length; cut++)
        {
            below = below.Plus(sums[cut]);
            if (below.Weight < options.LeastWeight || weight - below.Weight < options.LeastWeight)
            {
                continue;
            }

            if (options.Signs is { } signs && signs[figure] * (all.Minus(below).Value(options.Damping) - below.Value(options.Damping)) < 0)
            {
                continue;
            }

            var gain = below.Worth(options.Damping) + all.Minus(below).Worth(options.Damping) - all.Worth(options.Damping);
            if (gain > (best?.Gain ?? 0))
            {
                best = new Fork(figure, cut, gain);
            }
        }

        return best;
    }

    private readonly record struct Fork(int Figure, int Cut, double Gain);
}

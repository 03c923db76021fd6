namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>How trees are learned.</summary>
internal sealed record BoostingOptions
{
    /// <summary>Number of trees.</summary>
    public required int Trees { get; init; }

    /// <summary>Forks from the root to a leaf at most.</summary>
    public required int Depth { get; init; }

    /// <summary>The share of its correction that a tree is allowed.</summary>
    public required double Rate { get; init; }

    /// <summary>Weight of the examples below a fork at least, on either side.</summary>
    public required double LeastWeight { get; init; }

    /// <summary>Pulls leaves of few examples to nought.</summary>
    public double Damping { get; init; } = 5;

    /// <summary>The share of the figures that a tree may ask for, drawn anew for each tree.</summary>
    public double ShareOfFigures { get; init; } = 1;

    /// <summary>Examples at a node that may be forked, at least.</summary>
    public int LeastExamples { get; init; } = 40;

    /// <summary>
    /// For each figure 1 where more of it can only help, -1 where it can only harm, 0 where either may be; null for all either.
    /// A fork against it is not made: what the examples say against sense is chance.
    /// </summary>
    public IReadOnlyList<int>? Signs { get; init; }

    /// <summary>Seed of the draws.</summary>
    public int Seed { get; init; } = 1;
}

namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>Slopes of some examples, added up.</summary>
internal record struct SlopeSum(double Gradient, double Curve, double Weight)
{
    /// <summary>Adds an example's.</summary>
    public void Add(Slopes slopes, int example)
    {
        Gradient += slopes.Gradient(example);
        Curve += slopes.Curve(example);
        Weight += slopes.Weight(example);
    }

    /// <summary>Both together.</summary>
    public readonly SlopeSum Plus(SlopeSum other) => new(Gradient + other.Gradient, Curve + other.Curve, Weight + other.Weight);

    /// <summary>What remains without the other.</summary>
    public readonly SlopeSum Minus(SlopeSum other) => new(Gradient - other.Gradient, Curve - other.Curve, Weight - other.Weight);

    /// <summary>What a leaf of these examples is to add, before the rate.</summary>
    public readonly double Value(double damping) => Gradient / (Curve + damping);

    /// <summary>What a leaf of these examples wins, up to a factor.</summary>
    public readonly double Worth(double damping) => Gradient * Gradient / (Curve + damping);
}

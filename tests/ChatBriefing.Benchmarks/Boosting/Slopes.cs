namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>What the trees so far give each example, and which way and how surely the next tree is to correct it.</summary>
internal class Slopes
{
    /// <summary>Keeps an example that is judged with certainty from dividing by nought.</summary>
    private const double LeastCurve = 1e-6;

    private readonly IReadOnlyList<Example> examples;
    private readonly double[] sums;
    private readonly float[] gradients;
    private readonly float[] curves;
    private readonly float[] weights;

    /// <summary>Begins with the same sum for all examples.</summary>
    public Slopes(IReadOnlyList<Example> examples, double start)
    {
        this.examples = examples;
        sums = new double[examples.Count];
        Array.Fill(sums, start);
        gradients = new float[examples.Count];
        curves = new float[examples.Count];
        weights = [.. examples.Select(example => example.Weight)];
    }

    /// <summary>Number of examples.</summary>
    public int Count => examples.Count;

    /// <summary>First derivative of an example's likelihood, times its weight.</summary>
    public float Gradient(int example) => gradients[example];

    /// <summary>Second derivative without its sign, times the weight.</summary>
    public float Curve(int example) => curves[example];

    /// <summary>Weight of an example.</summary>
    public float Weight(int example) => weights[example];

    /// <summary>What the trees so far give an example.</summary>
    protected double Sum(int example) => sums[example];

    /// <summary>Sets an example's slopes; both are without its weight.</summary>
    protected void Set(int example, double gradient, double curve)
    {
        gradients[example] = (float)(weights[example] * gradient);
        curves[example] = (float)(weights[example] * Math.Max(LeastCurve, curve));
    }

    /// <summary>Derives anew from the sums.</summary>
    public virtual void Update()
    {
        for (var at = 0; at < sums.Length; at++)
        {
            var probability = Logistic.Of(sums[at]);
            Set(at, examples[at].Target - probability, probability * (1 - probability));
        }
    }

    /// <summary>Adds what a tree gives.</summary>
    public void Add(TreeNode root) => Parallel.For(0, sums.Length, at => sums[at] += root.ValueFor(examples[at].Figures));
}

namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>
/// Slopes for putting each group in order, those that hold before the others: LambdaRank (Burges, "From RankNet to
/// LambdaRank to LambdaMART", 2010). A pair in the wrong order weighs what its exchange would win of the discounted gain.
/// </summary>
internal sealed class OrderSlopes : Slopes
{
    private readonly IReadOnlyList<Example> examples;
    private readonly int[] starts;
    private readonly IReadOnlyList<int> groups;

    /// <summary>Begins with all examples alike.</summary>
    public OrderSlopes(IReadOnlyList<Example> examples, IReadOnlyList<int> groups)
        : base(examples, 0)
    {
        this.examples = examples;
        this.groups = groups;
        starts = new int[groups.Count];
        for (var group = 1; group < groups.Count; group++)
        {
            starts[group] = starts[group - 1] + groups[group - 1];
        }
    }

    /// <inheritdoc/>
    public override void Update() => Parallel.For(0, groups.Count, UpdateGroup);

    private void UpdateGroup(int group)
    {
        var (start, count) = (starts[group], groups[group]);
        var order = Enumerable.Range(start, count).OrderByDescending(Sum).ToArray();
        var gradients = new double[count];
        var curves = new double[count];
        var holding = Enumerable.Range(0, count).Where(place => examples[order[place]].Holds).ToList();
        var ideal = Enumerable.Range(0, holding.Count).Sum(Discount);
        foreach (var high in holding)
        {
            for (var low = 0; low < count; low++)
            {
                if (examples[order[low]].Holds)
                {
                    continue;
                }

                var worth = Math.Abs(Discount(high) - Discount(low)) / ideal;
                var doubt = Logistic.Of(Sum(order[low]) - Sum(order[high]));
                gradients[order[high] - start] += worth * doubt;
                gradients[order[low] - start] -= worth * doubt;
                curves[order[high] - start] += worth * doubt * (1 - doubt);
                curves[order[low] - start] += worth * doubt * (1 - doubt);
            }
        }

        for (var at = 0; at < count; at++)
        {
            Set(start + at, gradients[at], curves[at]);
        }
    }

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}

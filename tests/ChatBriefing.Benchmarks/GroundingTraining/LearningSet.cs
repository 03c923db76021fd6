namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>A set of claims to learn from, and how much it counts beside the others.</summary>
/// <param name="Name">Its file is this with .jsonl.gz behind it.</param>
/// <param name="Weight">The weight of its supported claims together, and of its unsupported ones.</param>
internal sealed record LearningSet(string Name, float Weight)
{
    /// <summary>All of them. Their licences allow learning from them; their text stays where it is.</summary>
    public static IReadOnlyList<LearningSet> All { get; } =
    [
        new("ragtruth_qa", 1), new("ragtruth_sum", 1), new("news_edits", 1), new("wice", 0.5f), new("bump", 0.5f), new("fib_swap", 0.5f), new("summedits_news", 0.5f),
    ];
}

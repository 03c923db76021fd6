namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>A set of claims to learn from, and how much it counts beside the others.</summary>
/// <param name="Name">Its file is this with .jsonl.gz behind it.</param>
/// <param name="Weight">The weight of its unsupported claims together.</param>
/// <param name="Supported">The weight of its supported ones against that: more where a set's scores come out low, so that one threshold suits all.</param>
internal sealed record LearningSet(string Name, float Weight, float Supported)
{
    /// <summary>All of them. Their licences allow learning from them; their text stays where it is.</summary>
    public static IReadOnlyList<LearningSet> All { get; } =
    [
        new("ragtruth_qa", 2, 0.8f), new("ragtruth_sum", 1.5f, 0.8f), new("news_edits", 0.5f, 0.8f), new("wice", 0.5f, 1.4f),
        new("bump", 0.5f, 0.95f), new("fib_swap", 1.2f, 1.1f), new("summedits_news", 0.5f, 1.3f),
    ];
}

using System.Text.Json.Serialization;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>What <c>eval retrieval</c> prints; times in milliseconds and seconds, the rest from 0 to 1.</summary>
internal sealed record RetrievalReport
{
    [JsonPropertyName("queries")]
    public required int Queries { get; init; }

    [JsonPropertyName("ndcg@10")]
    public required double Ndcg { get; init; }

    [JsonPropertyName("recall@10")]
    public required double Recall { get; init; }

    [JsonPropertyName("mrr@10")]
    public required double ReciprocalRank { get; init; }

    [JsonPropertyName("map@10")]
    public required double AveragePrecision { get; init; }

    [JsonPropertyName("hits@4")]
    public required double HitsAt4 { get; init; }

    [JsonPropertyName("hits@10")]
    public required double HitsAt10 { get; init; }

    [JsonPropertyName("p50Ms")]
    public required double P50Ms { get; init; }

    [JsonPropertyName("p95Ms")]
    public required double P95Ms { get; init; }

    [JsonPropertyName("indexSeconds")]
    public required double IndexSeconds { get; init; }

    [JsonPropertyName("passages")]
    public required int Passages { get; init; }
}

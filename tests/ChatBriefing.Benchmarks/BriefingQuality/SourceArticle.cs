using System.Text.Json;
using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>A source article of the summaries, and what people who judged them called supported: a reference of what matters in it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Reference">Supported sentences of summaries of it.</param>
internal sealed record SourceArticle(string Text, IReadOnlyList<string> Reference)
{
    /// <summary>Whether parameters may be chosen by it; the others are for reporting.</summary>
    public bool IsForChoosing => LearningHalf.Of(Text, isForShipping: false).IsForLearning;

    /// <summary>The name it is stored by.</summary>
    public string Name => $"{StableHash.Of(Text):x8}.txt";

    /// <summary>The distinct articles of a file of grounding cases, in order.</summary>
    public static IReadOnlyList<SourceArticle> ReadAll(string path)
    {
        var articles = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in EvalFile.Lines(path))
        {
            using var json = JsonDocument.Parse(line);
            var source = json.RootElement.GetProperty("source").GetString()!;
            if (!articles.TryGetValue(source, out var claims))
            {
                articles.Add(source, claims = []);
            }

            if (json.RootElement.GetProperty("label").GetString() == "supported")
            {
                claims.Add(json.RootElement.GetProperty("claim").GetString()!);
            }
        }

        return [.. articles.Select(pair => new SourceArticle(pair.Key, pair.Value))];
    }
}

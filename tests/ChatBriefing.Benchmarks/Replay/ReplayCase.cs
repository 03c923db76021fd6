using System.Text.Json;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.Replay;

/// <summary>What a real model wrote in one go about one source.</summary>
/// <param name="Dataset">The set it comes from.</param>
/// <param name="Source">The source.</param>
/// <param name="Question">What it was asked; made of words of the source where the set has no question.</param>
/// <param name="Sentences">Its sentences and whether people found them supported.</param>
internal sealed record ReplayCase(string Dataset, string Source, string Question, IReadOnlyList<(string Text, bool IsSupported)> Sentences)
{
    private const int SentencesInOne = 8;
    private const int Parts = 6;
    private const int WordsOfPart = 12;
    private const int LongestQuestion = 1_500;

    /// <summary>The cases of all ragtruth files in a folder, in the order of their rows.</summary>
    public static IReadOnlyList<ReplayCase> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "ragtruth_*.jsonl.gz").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<ReplayCase> Read(string path) => EvalFile.Lines(path)
        .Select(line => JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web)!)
        .GroupBy(row => row.Source)
        .SelectMany(group => group.Chunk(SentencesInOne))
        .Select(rows => new ReplayCase(
            rows[0].Dataset,
            rows[0].Source,
            rows[0].Question ?? WordsOf(rows[0].Source),
            [.. rows.Select(row => (row.Claim, row.Label == "supported"))]));

    /// <summary>Words from all over the source, so that all its passages are found.</summary>
    private static string WordsOf(string source)
    {
        var words = source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var picked = Enumerable.Range(0, Parts).SelectMany(part => words.Skip(words.Length * part / Parts).Take(WordsOfPart));
        var question = "What is reported? " + string.Join(' ', picked);
        return question.Length <= LongestQuestion ? question : question[..LongestQuestion];
    }

    private sealed record Row(string Dataset, string Source, string Claim, string Label, string? Question);
}

using System.Diagnostics;
using System.Text.Json;
using ChatBriefing.Briefings;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>Measures how long an edition of 1,000 new documents takes, from a store on disk.</summary>
internal static class WritingTime
{
    private const int Documents = 1_000;
    private const int Rounds = 5;

    /// <summary>Prints the times.</summary>
    public static async Task ReportAsync(IReadOnlyList<SourceArticle> articles, string more, CancellationToken cancellationToken)
    {
        var texts = articles.Select(article => (article.Name, article.Text)).Concat(Fill(more)).Take(Documents).ToList();
        await using var day = await BenchDay.OpenAsync(texts, cancellationToken);
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            var edition = await day.WriteAsync([], Subscription.DefaultItems, cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            Console.WriteLine(FormattableString.Invariant($"{edition.Documents} new documents, {edition.Items.Count} items: {times[^1]:0.00} s"));
        }

        Console.WriteLine(FormattableString.Invariant($"first {times[0]:0.00} s, median {Percentile.Of(times, .5):0.00} s"));
    }

    /// <summary>Texts of a corpus; its documents are short, so some are put together to one of the size of an article.</summary>
    private static IEnumerable<(string, string)> Fill(string path)
    {
        foreach (var some in EvalFile.Lines(path).Chunk(3))
        {
            var parts = some.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
            yield return ($"{parts[0].GetProperty("_id").GetString()}.txt", string.Join("\n\n", parts.Select(part => part.GetProperty("text").GetString())));
        }
    }
}

using System.Diagnostics;
using System.Text.Json;
using ChatBriefing.Briefings;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>Measures how long an edition of 1,000 new documents takes, from a store on disk.</summary>
internal static class WritingTime
{
    private const int Documents = 1_000;
    private const int Rounds = 12;
    private const double MostSeconds = 5;
    private const int ShortestText = 600;

    /// <summary>Prints the times; whether there were as many documents as are to be measured, and each edition was written in less than 5 s.</summary>
    public static async Task<bool> ReportAsync(IReadOnlyList<SourceArticle> articles, IReadOnlyList<string> more, CancellationToken cancellationToken)
    {
        var texts = articles.Select(article => (article.Name, article.Text)).Concat(more.SelectMany(Fill)).Take(Documents).ToList();
        await using var day = await BenchDay.OpenAsync(texts, cancellationToken);
        var times = new List<double>();
        var isWhole = true;
        for (var round = 0; round < Rounds; round++)
        {
            var (started, spent) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var edition = await day.WriteAsync([], Subscription.DefaultItems, cancellationToken);
            isWhole &= edition.Documents == Documents;
            times.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            Console.WriteLine(FormattableString.Invariant($"{edition.Documents} new documents, {edition.Items.Count} items: {times[^1]:0.00} s, of the processor {(Environment.CpuUsage.TotalTime - spent).TotalSeconds:0.00} s"));
        }

        Console.WriteLine(FormattableString.Invariant($"first {times[0]:0.00} s, median {Percentile.Of(times, .5):0.00} s (less than {MostSeconds} s each, of {Documents} documents)"));
        return isWhole && times.Max() < MostSeconds;
    }

    /// <summary>The documents of a corpus.</summary>
    private static IEnumerable<(string, string)> Fill(string path) => EvalFile.Lines(path)
        .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
        .Where(document => document.GetProperty("text").GetString()!.Length >= ShortestText)
        .Select(document => ($"{document.GetProperty("_id").GetString()}.txt", document.GetProperty("text").GetString()!));
}

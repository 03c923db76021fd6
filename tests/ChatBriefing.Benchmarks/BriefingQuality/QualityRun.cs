using ChatBriefing.Briefings;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>Writes editions of one day and prints what is to be said of them.</summary>
/// <param name="day">The day.</param>
/// <param name="articles">Its articles.</param>
/// <param name="show">Whether to print the editions.</param>
internal sealed class QualityRun(BenchDay day, IReadOnlyList<SourceArticle> articles, bool show)
{
    private const int LeadSentences = 3;
    private const double MostShared = 0.6;

    /// <summary>One edition; whether no line has a fault, and no two items share more than 60 % of their content words.</summary>
    public async Task<bool> ReportAsync(IReadOnlyList<Topic> topics, int items, CancellationToken cancellationToken)
    {
        var edition = await day.WriteAsync(topics, items, cancellationToken);
        var faults = await IndependentCheck.FaultsOf(edition, day.Get<IVersionReader>(), cancellationToken);
        var told = articles.Where(article => edition.Items.Any(item => item.DocumentIds.Contains(DocumentId.From("news", article.Name)))).ToList();
        var shared = EditionFigures.MostShared(edition);
        var ours = EditionFigures.Of([.. edition.Items.SelectMany(item => item.Sentences).Select(sentence => sentence.Text)], told);
        var lead = EditionFigures.Of([.. told.SelectMany(article => Sentences.TextsOf(article.Text).Take(LeadSentences))], told);
        Console.WriteLine(FormattableString.Invariant(
            $"\n{edition.Documents} documents, {edition.Items.Count} items of {told.Count} articles, {edition.Text.Citations.Count} citations; faults of lines: {faults.Count}; most shared by two items: {shared:P0}"));
        Write("edition", ours);
        Write("first three sentences of the same articles", lead);
        Write("beginnings of the same articles, as many words", EditionFigures.Of([.. told.SelectMany(article => Beginning(article, ours.WordCount / Math.Max(1, told.Count)))], told));
        foreach (var fault in faults)
        {
            Console.WriteLine($"  FAULT {fault}");
        }

        if (show)
        {
            Print(edition);
        }

        return faults.Count == 0 && shared <= MostShared;
    }

    private static IEnumerable<string> Beginning(SourceArticle article, int words)
    {
        var left = words;
        return Sentences.TextsOf(article.Text).TakeWhile(sentence => (left -= Words.Of(sentence).Count) >= 0 || left == words - Words.Of(sentence).Count);
    }

    private static void Write(string name, EditionFigures figures) => Console.WriteLine(FormattableString.Invariant(
        $"  {name}: {figures.Sentences} sentences, {figures.WordCount} words, redundancy {figures.Redundancy:0.000}, coverage {figures.Coverage:0.000}"));

    private static void Print(Edition edition)
    {
        foreach (var item in edition.Items)
        {
            Console.WriteLine($"\n  {item.Number}. [{item.Kind}{(item.Topic.Length > 0 ? $", {item.Topic}" : "")}; {item.DocumentIds.Count} documents] {item.Headline}");
            foreach (var sentence in item.Sentences)
            {
                Console.WriteLine($"     {sentence.Text} {string.Concat(sentence.Citations.Select(number => $"[{number}]"))}");
            }
        }
    }
}

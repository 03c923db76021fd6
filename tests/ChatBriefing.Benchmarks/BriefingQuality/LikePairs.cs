using ChatBriefing.Briefings.Composing;
using ChatBriefing.Briefings.News;
using ChatBriefing.Library;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>Prints how alike articles are, the most alike first: what the threshold of a story is chosen by.</summary>
internal static class LikePairs
{
    private const int Most = 60;
    private const int Shown = 70;

    /// <summary>Prints the pairs.</summary>
    public static async Task PrintAsync(BenchDay day, IReadOnlyList<SourceArticle> articles, CancellationToken cancellationToken)
    {
        var documents = new List<NewsDocument>();
        foreach (var article in articles)
        {
            documents.Add(NewsDocument.Of(new NewsEntry((await day.Get<IVersionReader>().FindAsync(DocumentId.From("news", article.Name), null, cancellationToken))!, null)));
        }

        var pairs = from one in Enumerable.Range(0, documents.Count)
                    from other in Enumerable.Range(0, one)
                    orderby documents[one].Vector.Cosine(documents[other].Vector) descending
                    select (one, other);
        foreach (var (one, other) in pairs.Take(Most))
        {
            Console.WriteLine(FormattableString.Invariant($"{documents[one].Vector.Cosine(documents[other].Vector):0.000} {Beginning(documents[one])} | {Beginning(documents[other])}"));
        }
    }

    private static string Beginning(NewsDocument document) => document.Version.Text[..Math.Min(Shown, document.Version.Text.Length)].ReplaceLineEndings(" ");
}

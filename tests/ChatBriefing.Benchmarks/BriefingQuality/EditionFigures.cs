using ChatBriefing.Briefings;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>How much a text repeats itself, and how much of what matters stands in it.</summary>
/// <param name="Sentences">How many sentences it has.</param>
/// <param name="WordCount">How many words.</param>
/// <param name="Redundancy">The mean, over its sentences, of the share of content words that stand in the sentence most like it.</param>
/// <param name="Coverage">The mean, over the articles, of the share of content words of the references that stand in it.</param>
internal sealed record EditionFigures(int Sentences, int WordCount, double Redundancy, double Coverage)
{
    /// <summary>The figures of these sentences, held against the references of the articles that they are of.</summary>
    public static EditionFigures Of(IReadOnlyList<string> sentences, IReadOnlyList<SourceArticle> articles)
    {
        var terms = sentences.Select(Words.ContentTerms).ToList();
        var said = terms.SelectMany(set => set).ToHashSet(StringComparer.Ordinal);
        var repeated = terms.Select((set, at) => set.Count == 0 ? 0 : terms.Where((_, other) => other != at).Select(other => (double)set.Count(other.Contains) / set.Count).DefaultIfEmpty().Max());
        var covered = articles.Where(article => article.Reference.Count > 0).Select(article => Covered(article, said));
        return new EditionFigures(sentences.Count, sentences.Sum(sentence => Words.Of(sentence).Count), repeated.DefaultIfEmpty().Average(), covered.DefaultIfEmpty().Average());
    }

    /// <summary>The largest share of content words that two items have in common, of the smaller.</summary>
    public static double MostShared(Edition edition)
    {
        var terms = edition.Items.Select(item => item.Sentences.SelectMany(sentence => Words.ContentTerms(sentence.Text)).ToHashSet(StringComparer.Ordinal)).Where(set => set.Count > 0).ToList();
        var pairs = from one in Enumerable.Range(0, terms.Count)
                    from other in Enumerable.Range(0, one)
                    select (double)terms[one].Count(terms[other].Contains) / Math.Min(terms[one].Count, terms[other].Count);
        return pairs.DefaultIfEmpty().Max();
    }

    private static double Covered(SourceArticle article, HashSet<string> said)
    {
        var wanted = article.Reference.SelectMany(claim => Words.ContentTerms(claim)).CountBy(term => term, StringComparer.Ordinal).ToList();
        return wanted.Sum(pair => said.Contains(pair.Key) ? pair.Value : 0) / (double)wanted.Sum(pair => pair.Value);
    }
}

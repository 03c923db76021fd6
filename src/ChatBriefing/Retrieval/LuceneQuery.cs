using ChatBriefing.Library.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>Puts a query into Lucene's form.</summary>
internal static class LuceneQuery
{
    /// <summary>More terms than this are cut off: a pasted page must not cost more than a question.</summary>
    private const int MostTerms = 100;

    /// <summary>Different terms of a query, in order.</summary>
    public static IReadOnlyList<string> TermsOf(string text) => [.. WordStream.Terms(Words.Of(text)).Distinct().Take(MostTerms)];

    /// <summary>Any of the terms in text, title or headings, and any of the pairs; null when there is no term to look for.</summary>
    public static Lucene.Net.Search.Query? Of(string text)
    {
        var terms = TermsOf(text);
        if (terms.Count == 0)
        {
            return null;
        }

        var query = new BooleanQuery();
        foreach (var term in terms)
        {
            query.Add(Term(PassageDocument.TextField, term, 1), Occur.SHOULD);
            query.Add(Term(PassageDocument.TitleField, term, RankingWeights.Title), Occur.SHOULD);
            query.Add(Term(PassageDocument.HeadingField, term, RankingWeights.Heading), Occur.SHOULD);
        }

        foreach (var opening in WordStream.Openings(Words.Of(text)).Distinct().Take(MostTerms))
        {
            query.Add(Term(PassageDocument.OpeningField, opening, RankingWeights.Opening), Occur.SHOULD);
        }

        foreach (var pair in WordStream.Pairs(Words.Of(text)).Distinct().Take(MostTerms))
        {
            query.Add(Term(PassageDocument.PairField, pair, RankingWeights.Pair), Occur.SHOULD);
        }

        return query;
    }

    private static TermQuery Term(string field, string term, float weight) => new(new Term(field, term)) { Boost = weight };
}

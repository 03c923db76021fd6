using ChatBriefing.Library;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>One search over one snapshot of the index.</summary>
internal sealed class PassageSearch(IndexSearcher searcher, PassageFilters filters)
{
    /// <summary>Passages that get a second look: the right one is among the first thirty of nearly all questions.</summary>
    private const int SecondLook = 30;

    /// <summary>Runs it.</summary>
    public Retrieved Run(Query query)
    {
        var weights = Weigh(query.Text);
        if (LuceneQuery.Of(query.Text) is not { } terms)
        {
            return new Retrieved([], weights);
        }

        var most = Math.Max(query.Limit, SecondLook);
        var hits = searcher.Search(filters.Restrict(terms, query), most).ScoreDocs;
        var passages = hits.Select(hit => PassageDocument.TakeUp(searcher.Doc(hit.Doc), hit.Score));
        return new Retrieved([.. SentenceBonus.Apply(passages, weights).Take(query.Limit).Select(WithPreceding)], weights);
    }

    private Passage WithPreceding(Passage passage) =>
        passage with { Preceding = Find(passage.DocumentId, passage.Version, passage.Ordinal - 1) };

    private Passage? Find(string documentId, int version, int ordinal)
    {
        if (ordinal < 0)
        {
            return null;
        }

        var key = new Term(PassageDocument.KeyField, PassageDocument.KeyOf(documentId, version, ordinal));
        var hits = searcher.Search(new ConstantScoreQuery(new TermQuery(key)), 1).ScoreDocs;
        return hits.Length == 0 ? null : PassageDocument.TakeUp(searcher.Doc(hits[0].Doc), 0);
    }

    private Dictionary<string, double> Weigh(string text)
    {
        var reader = searcher.IndexReader;
        return LuceneQuery.TermsOf(text).ToDictionary(
            term => term,
            term => TermWeight.Of(reader.DocFreq(new Term(PassageDocument.TextField, term)), reader.NumDocs),
            StringComparer.Ordinal);
    }
}

using ChatBriefing.Library;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>One search over one snapshot of the index.</summary>
internal sealed class PassageSearch(IndexSearcher searcher, PassageFilters filters)
{
    /// <summary>Runs it.</summary>
    public Retrieved Run(Query query)
    {
        var weights = Weigh(query.Text);
        if (LuceneQuery.Of(query.Text) is not { } terms)
        {
            return new Retrieved([], weights);
        }

        var hits = searcher.Search(filters.Restrict(terms, query), query.Limit).ScoreDocs;
        return new Retrieved([.. hits.Select(hit => TakeUp(hit.Doc, hit.Score))], weights);
    }

    private Passage TakeUp(int doc, double score)
    {
        var passage = PassageDocument.TakeUp(searcher.Doc(doc), score);
        return passage with { Preceding = Find(passage.DocumentId, passage.Version, passage.Ordinal - 1) };
    }

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

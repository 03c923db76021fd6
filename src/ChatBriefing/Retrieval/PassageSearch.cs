using ChatBriefing.Library;
using ChatBriefing.Library.Learning;
using ChatBriefing.Retrieval.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>One search over one snapshot of the index.</summary>
internal sealed class PassageSearch(IndexSearcher searcher, PassageFilters filters)
{
    /// <summary>Passages that get a second look: the right one is among the first thirty of nearly all questions.</summary>
    private const int SecondLook = 30;

    /// <summary>Runs it.</summary>
    /// <param name="query">What to find.</param>
    /// <param name="trees">What puts the passages found in order.</param>
    public Retrieved Run(Query query, BoostedTrees trees)
    {
        var found = Find(query);
        return found with { Passages = [.. PassageRanker.Order(query.Text, found, trees).Take(query.Limit).Select(WithPreceding)] };
    }

    /// <summary>The passages that the index finds, with its own score.</summary>
    public Retrieved Find(Query query)
    {
        var most = Math.Max(query.Limit, SecondLook);
        var readable = filters.ReadableBy(query) is { } some ? new ReadableSearcher(searcher, some) : null;
        var hits = LuceneQuery.Of(query.Text) is { } terms ? (readable ?? searcher).Search(filters.Restrict(terms, query), most).ScoreDocs : [];
        return new Retrieved([.. hits.Select(hit => PassageDocument.TakeUp(searcher.Doc(hit.Doc), hit.Score))], Weigh(query.Text, readable));
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

    private Dictionary<string, double> Weigh(string text, ReadableSearcher? readable)
    {
        var index = searcher.IndexReader;
        var count = readable?.Count ?? index.NumDocs;
        return LuceneQuery.TermsOf(text).ToDictionary(
            term => term,
            term => TermWeight.Of(readable?.FrequencyOf(new Term(PassageDocument.TextField, term)) ?? index.DocFreq(new Term(PassageDocument.TextField, term)), count),
            StringComparer.Ordinal);
    }
}

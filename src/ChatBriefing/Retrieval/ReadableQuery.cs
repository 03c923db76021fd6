using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBriefing.Retrieval;

/// <summary>
/// A query held to the passages that may be read. They are given to its scorer as deleted ones are, so that passages are
/// scored by the very same code, and each sum is added up in the same order, as in an index that holds nothing else;
/// Lucene's own filtered query takes another scorer, which is half as fast.
/// </summary>
internal sealed class ReadableQuery(Lucene.Net.Search.Query inner, ReadablePassages passages) : Lucene.Net.Search.Query
{
    /// <inheritdoc />
    public override Lucene.Net.Search.Query Rewrite(IndexReader reader) =>
        inner.Rewrite(reader) is var rewritten && ReferenceEquals(rewritten, inner) ? this : new ReadableQuery(rewritten, passages) { Boost = Boost };

    /// <inheritdoc />
    public override Weight CreateWeight(IndexSearcher searcher) => new Weighed(this, inner.CreateWeight(searcher), passages);

    /// <inheritdoc />
    public override void ExtractTerms(ISet<Term> terms) => inner.ExtractTerms(terms);

    /// <inheritdoc />
    public override string ToString(string field) => $"readable({inner.ToString(field)})";

    private sealed class Weighed(ReadableQuery query, Weight inner, ReadablePassages passages) : Weight
    {
        public override Lucene.Net.Search.Query Query => query;

        public override bool ScoresDocsOutOfOrder => inner.ScoresDocsOutOfOrder;

        public override Explanation Explain(AtomicReaderContext context, int doc) => inner.Explain(context, doc);

        public override float GetValueForNormalization() => inner.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => inner.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
            passages.In(context.AtomicReader) is { Count: > 0 } segment ? inner.GetScorer(context, Both.Of(segment.Open, acceptDocs)) : null;

        public override BulkScorer? GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
            passages.In(context.AtomicReader) is { Count: > 0 } segment ? inner.GetBulkScorer(context, scoreDocsInOrder, Both.Of(segment.Open, acceptDocs)) : null;
    }

    /// <summary>What may be read and was not deleted.</summary>
    private sealed class Both(FixedBitSet readable, IBits live) : IBits
    {
        public int Length => readable.Length;

        public static IBits Of(FixedBitSet readable, IBits? live) => live is null ? readable : new Both(readable, live);

        public bool Get(int index) => readable.Get(index) && live.Get(index);
    }
}

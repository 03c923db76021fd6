using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>
/// Searches as though the index held nothing but what may be read. How rare a term is, and how long passages are on
/// average, decides the order of what is found; counted over all passages it would tell of those that may not be read.
/// </summary>
internal sealed class ReadableSearcher : IndexSearcher
{
    private readonly ReadablePassages passages;

    /// <summary>Searches the snapshot that <paramref name="all"/> searches.</summary>
    public ReadableSearcher(IndexSearcher all, ReadablePassages passages)
        : base(all.IndexReader)
    {
        this.passages = passages;
        Similarity = all.Similarity;
    }

    /// <summary>How many passages there are.</summary>
    public int Count => (int)passages.Sum(IndexReader, segment => segment.Count);

    /// <summary>How many of them have the term.</summary>
    public int FrequencyOf(Term term) => (int)passages.Sum(IndexReader, segment => segment.FrequencyOf(term));

    /// <inheritdoc />
    public override TermStatistics TermStatistics(Term term, TermContext context) => new(term.Bytes, FrequencyOf(term), -1);

    /// <inheritdoc />
    public override CollectionStatistics CollectionStatistics(string field) =>
        new(field, Count, -1, passages.Sum(IndexReader, segment => segment.LengthOf(field)), -1);
}

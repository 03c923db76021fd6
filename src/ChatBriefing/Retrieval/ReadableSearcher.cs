using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>
/// Searches as though the index held nothing but what may be read; for one search. How rare a term is, and how long
/// passages are on average, decides the order of what is found; counted over all passages it would tell of those that may
/// not be read.
/// </summary>
internal sealed class ReadableSearcher : IndexSearcher
{
    private readonly (ReadableSegment Readable, AtomicReader Reader)[] segments;
    private readonly Dictionary<string, CollectionStatistics> fields = new(StringComparer.Ordinal);

    /// <summary>Searches the snapshot that <paramref name="all"/> searches.</summary>
    public ReadableSearcher(IndexSearcher all, ReadablePassages passages)
        : base(all.IndexReader)
    {
        Similarity = all.Similarity;
        segments = [.. IndexReader.Leaves.Select(leaf => (passages.In(leaf.AtomicReader), leaf.AtomicReader))];
        Count = segments.Sum(segment => segment.Readable.Count);
    }

    /// <summary>How many passages there are.</summary>
    public int Count { get; }

    /// <summary>How many of them have the term.</summary>
    public int FrequencyOf(Term term)
    {
        var frequency = 0;
        foreach (var (readable, reader) in segments)
        {
            frequency += readable.FrequencyOf(term, reader);
        }

        return frequency;
    }

    /// <inheritdoc />
    public override TermStatistics TermStatistics(Term term, TermContext context) => new(term.Bytes, FrequencyOf(term), -1);

    /// <inheritdoc />
    public override CollectionStatistics CollectionStatistics(string field)
    {
        if (!fields.TryGetValue(field, out var known))
        {
            known = new CollectionStatistics(field, Count, -1, segments.Sum(segment => segment.Readable.LengthOf(field, segment.Reader)), -1);
            fields.Add(field, known);
        }

        return known;
    }
}

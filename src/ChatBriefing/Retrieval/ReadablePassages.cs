using System.Runtime.CompilerServices;
using ChatBriefing.Library.Collections;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>The passages of the whole index that may be read: kept from question to question, a segment at a time.</summary>
internal sealed class ReadablePassages(Readable readable) : Filter
{
    private readonly ConditionalWeakTable<object, ReadableSegment> segments = [];

    /// <summary>The part in one segment.</summary>
    public ReadableSegment In(AtomicReader segment) => segments.GetValue(segment.CoreCacheKey, _ => new ReadableSegment(segment, readable));

    /// <summary>A figure of each segment, added up.</summary>
    public long Sum(IndexReader index, Func<ReadableSegment, long> figure) => index.Leaves.Sum(leaf => figure(In(leaf.AtomicReader)));

    /// <inheritdoc />
    public override DocIdSet? GetDocIdSet(AtomicReaderContext context, Lucene.Net.Util.IBits acceptDocs) =>
        In(context.AtomicReader) is { Count: > 0 } segment ? BitsFilteredDocIdSet.Wrap(segment.Open, acceptDocs) : null;
}

using System.Runtime.CompilerServices;
using ChatBriefing.Library.Collections;
using Lucene.Net.Index;

namespace ChatBriefing.Retrieval;

/// <summary>The passages of the whole index that may be read: kept from question to question, a segment at a time.</summary>
internal sealed class ReadablePassages(Readable readable, TermRoom room)
{
    private readonly ConditionalWeakTable<object, ReadableSegment> segments = [];

    /// <summary>The part in one segment.</summary>
    public ReadableSegment In(AtomicReader segment) => segments.GetValue(segment.CoreCacheKey, _ => new ReadableSegment(segment, readable, room));
}

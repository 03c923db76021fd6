using System.Collections.Concurrent;
using ChatBriefing.Library.Collections;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBriefing.Retrieval;

/// <summary>
/// The passages of one segment of the index that may be read, and what is counted over them alone. A segment never
/// changes, so all of it is kept; passages that were deleted count until the segment is merged away, as with Lucene.
/// </summary>
internal sealed class ReadableSegment
{
    /// <summary>Counts of more terms are not kept: one segment must not take the room of all.</summary>
    internal const int MostTerms = 2_000;

    private readonly FixedBitSet closed;
    private readonly TermRoom room;
    private readonly ConcurrentDictionary<Term, int> frequencies = new();
    private readonly ConcurrentDictionary<string, long> lengths = new(StringComparer.Ordinal);

    /// <summary>Looks up which passages <paramref name="readable"/> allows.</summary>
    public ReadableSegment(AtomicReader reader, Readable readable, TermRoom room)
    {
        this.room = room;
        Open = new FixedBitSet(reader.MaxDoc);
        closed = new FixedBitSet(reader.MaxDoc);
        if (reader.GetTerms(PassageDocument.CollectionField) is { } names)
        {
            var name = names.GetEnumerator();
            while (name.MoveNext())
            {
                if (readable.Allows(name.Term.Utf8ToString()))
                {
                    Open.Or(name.Docs(null, null, DocsFlags.NONE));
                }
            }
        }

        closed.Or(Open);
        closed.Flip(0, reader.MaxDoc);
        Count = Open.Cardinality;
    }

    /// <summary>A bit for each passage that may be read.</summary>
    public FixedBitSet Open { get; }

    /// <summary>How many these are.</summary>
    public int Count { get; }

    /// <summary>Of how many terms the count is kept.</summary>
    public int Remembered => frequencies.Count;

    /// <summary>How many of them have the term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="reader">The segment as the present search reads it: the one that this was made with is closed once documents of the segment are deleted.</param>
    public int FrequencyOf(Term term, AtomicReader reader)
    {
        if (frequencies.TryGetValue(term, out var known))
        {
            return known;
        }

        var counted = Counted(term, reader);
        return Remembered < MostTerms && room.TryTake() ? frequencies.GetOrAdd(term, counted) : counted;
    }

    /// <summary>How many terms they have in a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="reader">The segment as the present search reads it.</param>
    public long LengthOf(string field, AtomicReader reader) => lengths.GetOrAdd(field, Measure, reader);

    private long Measure(string field, AtomicReader reader)
    {
        var length = 0L;
        if (reader.GetNumericDocValues(PassageDocument.LengthOf(field)) is { } values)
        {
            for (var passage = Next(Open, 0); passage >= 0; passage = Next(Open, passage + 1))
            {
                length += values.Get(passage);
            }
        }

        return length;
    }

    /// <summary>Counts by the smaller side, so that a small collection, closed or alone open, costs little.</summary>
    private int Counted(Term term, AtomicReader reader)
    {
        if (Count == 0 || reader.GetTerms(term.Field)?.GetEnumerator() is not { } terms || !terms.SeekExact(term.Bytes))
        {
            return 0;
        }

        return Count == reader.MaxDoc ? terms.DocFreq
            : Count <= reader.MaxDoc / 2 ? Common(Open, terms)
            : terms.DocFreq - Common(closed, terms);
    }

    private static int Common(FixedBitSet passages, TermsEnum term)
    {
        var having = term.Docs(null, null, DocsFlags.NONE);
        var count = 0;
        var at = having.NextDoc();
        while (at != DocIdSetIterator.NO_MORE_DOCS)
        {
            var next = Next(passages, at);
            if (next == at)
            {
                count++;
                at = having.NextDoc();
            }
            else
            {
                at = next < 0 ? DocIdSetIterator.NO_MORE_DOCS : having.Advance(next);
            }
        }

        return count;
    }

    private static int Next(FixedBitSet bits, int from) => from < bits.Length ? bits.NextSetBit(from) : -1;
}

using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>
/// Keeps, per set of collections and per segment of the index, the set of passages that may be read: looking it up is
/// a bit test, where a filter built per question costs several times the search.
/// </summary>
/// <param name="mostTerms">How many counts of terms are remembered, over all sets and segments: some tens of megabytes.</param>
internal sealed class PassageFilters(int mostTerms = 200_000)
{
    /// <summary>More sets than this are not kept; a deployment has few different ones.</summary>
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<string, Filter> byCollections = new(StringComparer.Ordinal);
    private Kept kept = new(new TermRoom(mostTerms));

    /// <summary>The passages that the query may find; null when it may find all.</summary>
    public ReadablePassages? ReadableBy(Query query)
    {
        if (query.Readable.IsEverything)
        {
            return null;
        }

        var now = Volatile.Read(ref kept);
        if (now.Room.IsFull)
        {
            now = Forget();
        }
        else if (now.ByReadable.TryGetValue(query.Readable.Key, out var known))
        {
            return known;
        }
        else if (now.ByReadable.Count >= MostKept)
        {
            now = Forget();
        }

        return now.ByReadable.GetOrAdd(query.Readable.Key, _ => new ReadablePassages(query.Readable, now.Room));
    }

    /// <summary><paramref name="terms"/>, held to what <paramref name="query"/> may see.</summary>
    public Lucene.Net.Search.Query Restrict(Lucene.Net.Search.Query terms, Query query)
    {
        var restricted = ReadableBy(query) is { } readable ? new ReadableQuery(terms, readable) : terms;
        if (query.Collections is { } names)
        {
            restricted = new FilteredQuery(restricted, ForCollections(names));
        }

        if (query.Documents is { } documents)
        {
            restricted = new FilteredQuery(restricted, new QueryWrapperFilter(AnyOf(PassageDocument.DocumentField, documents)));
        }

        if (query.AsOf is { } asOf)
        {
            var last = PassageDocument.DayNumber(asOf);
            restricted = new FilteredQuery(restricted, NumericRangeFilter.NewInt32Range(PassageDocument.DayField, null, last, true, true));
            restricted = new FilteredQuery(restricted, NumericRangeFilter.NewInt32Range(PassageDocument.UntilField, last, null, false, true));
        }

        return restricted;
    }

    /// <summary>Begins anew: what is in use comes back with the next questions, and what is not stays gone.</summary>
    private Kept Forget()
    {
        var empty = new Kept(new TermRoom(mostTerms));
        Volatile.Write(ref kept, empty);
        return empty;
    }

    private Filter ForCollections(IReadOnlyList<string> names)
    {
        var key = string.Join('\n', names.Order(StringComparer.Ordinal));
        if (byCollections.TryGetValue(key, out var known))
        {
            return known;
        }

        var filter = new CachingWrapperFilter(new QueryWrapperFilter(AnyOf(PassageDocument.CollectionField, names)));
        return byCollections.Count < MostKept ? byCollections.GetOrAdd(key, filter) : filter;
    }

    private static BooleanQuery AnyOf(string field, IReadOnlyList<string> values)
    {
        var any = new BooleanQuery();
        foreach (var value in values)
        {
            any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        }

        return any;
    }

    private sealed record Kept(TermRoom Room)
    {
        public ConcurrentDictionary<string, ReadablePassages> ByReadable { get; } = new(StringComparer.Ordinal);
    }
}

using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>
/// Keeps, per set of collections and per segment of the index, the set of passages that may be read: looking it up is
/// a bit test, where a filter built per question costs several times the search.
/// </summary>
internal sealed class PassageFilters
{
    /// <summary>More sets than this are not kept; a deployment has few different ones.</summary>
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<string, Filter> byCollections = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadablePassages> byReadable = new(StringComparer.Ordinal);

    /// <summary>The passages that the query may find; null when it may find all.</summary>
    public ReadablePassages? ReadableBy(Query query)
    {
        if (query.Readable.IsEverything)
        {
            return null;
        }

        if (byReadable.Count >= MostKept)
        {
            byReadable.Clear();
        }

        return byReadable.GetOrAdd(query.Readable.Key, _ => new ReadablePassages(query.Readable));
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
}

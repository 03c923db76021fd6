using ChatBriefing.Retrieval.Ranking;
using Lucene.Net.Search;

namespace ChatBriefing.Retrieval;

/// <summary>
/// The index as of one moment: whatever is changed in it, or closed, in the meantime. What may be read can so be looked up
/// behind what is searched.
/// </summary>
internal sealed class IndexSnapshot : IDisposable
{
    private readonly SearcherManager searchers;
    private readonly PassageFilters filters;
    private readonly IndexSearcher searcher;

    /// <summary>Takes the present one.</summary>
    public IndexSnapshot(SearcherManager searchers, PassageFilters filters)
    {
        this.searchers = searchers;
        this.filters = filters;
        searcher = searchers.Acquire();
    }

    /// <summary>The best passages for a query, each with the one before it, and the weights of the query's terms.</summary>
    public Retrieved Search(Query query) => new PassageSearch(searcher, filters).Run(query, PassageRanker.Shipped);

    /// <inheritdoc/>
    public void Dispose() => searchers.Release(searcher);
}

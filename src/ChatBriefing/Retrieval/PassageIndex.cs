using ChatBriefing.Library;
using ChatBriefing.Library.Learning;
using ChatBriefing.Library.Versions;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ChatBriefing.Retrieval;

/// <summary>
/// The full-text index of the current passages: a projection of the change log that can be lost and built again, never
/// the record. Readers see the snapshot of the last <see cref="Refresh"/> and never wait for a writer. All members are
/// safe to call from many threads; changes are applied by one <see cref="IndexFollower"/> at a time.
/// </summary>
public sealed class PassageIndex : IDisposable
{
    private readonly Lucene.Net.Store.Directory directory;
    private readonly IndexWriter writer;
    private readonly SearcherManager searchers;
    private readonly PassageFilters filters = new();

    internal PassageIndex(Lucene.Net.Store.Directory directory, bool startEmpty)
    {
        this.directory = directory;
        writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = startEmpty ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND,
            Similarity = Bm25(),
            RAMBufferSizeMB = 64,
            // Words of a deleted document are merged away however few they are beside the others of their segment.
            MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
        });
        searchers = new SearcherManager(writer, applyAllDeletes: true, new WithBm25());
    }

    /// <summary>An index that lives in memory and ends with the process.</summary>
    public static PassageIndex InMemory() => new(new RAMDirectory(), startEmpty: true);

    /// <summary>Passages in the current snapshot.</summary>
    public int Count => WithSearcher(searcher => searcher.IndexReader.NumDocs);

    /// <summary>Puts the passages of a document in the place of those it had.</summary>
    /// <param name="documentId">The document.</param>
    /// <param name="passages">Its passages; empty takes the document out.</param>
    /// <param name="day">The day it counts as being of.</param>
    public void Replace(string documentId, IEnumerable<Passage> passages, DateOnly day) =>
        writer.UpdateDocuments(new Term(PassageDocument.DocumentField, documentId), passages.Select(passage => PassageDocument.Lay(passage, day, null)));

    /// <summary>Puts what a document said when in the place of what it had.</summary>
    internal void Replace(string documentId, IReadOnlyList<PastVersion> versions) =>
        writer.UpdateDocuments(
            new Term(PassageDocument.DocumentField, documentId),
            versions.SelectMany(past => past.Version.Passages.Select((_, ordinal) => PassageDocument.Lay(Passage.Of(past.Version, ordinal), past.Days.From, past.Days.Until))));

    /// <summary>Lets readers see what was changed.</summary>
    public void Refresh() => searchers.MaybeRefreshBlocking();

    /// <summary>Writes what was changed to the disk, with the place in the change log that it goes up to.</summary>
    public void Commit(LogPosition position)
    {
        writer.SetCommitData(IndexStamp.Of(position));
        writer.Commit();
    }

    /// <summary>Writes every segment anew that holds deleted passages; the old files go with the next commit and <see cref="DropUnused"/>.</summary>
    internal void Purge() => writer.ForceMergeDeletes(doWait: true);

    /// <summary>Lets go of the files that no commit and no snapshot needs. Searches that began before still hold theirs until they end.</summary>
    internal void DropUnused()
    {
        searchers.MaybeRefreshBlocking();
        writer.DeleteUnusedFiles();
    }

    /// <summary>The best passages for a query, each with the one before it, and the weights of the query's terms.</summary>
    public Retrieved Search(Query query)
    {
        using var snapshot = Take();
        return snapshot.Search(query);
    }

    /// <summary>The current snapshot, held until it is disposed.</summary>
    /// <exception cref="ObjectDisposedException">The index is closed.</exception>
    internal IndexSnapshot Take() => new(searchers, filters);

    /// <summary>The same, ranked by other trees than those that ship. For learning what works with the passages found.</summary>
    internal Retrieved Search(Query query, BoostedTrees trees) => WithSearcher(searcher => new PassageSearch(searcher, filters).Run(query, trees));

    /// <summary>What a search puts in order: the passages with the index's own score. For learning the ranking.</summary>
    internal Retrieved Find(Query query) => WithSearcher(searcher => new PassageSearch(searcher, filters).Find(query));

    /// <inheritdoc/>
    public void Dispose()
    {
        searchers.Dispose();
        writer.Rollback();
        directory.Dispose();
    }

    private static BM25Similarity Bm25() => new(RankingWeights.K1, RankingWeights.B);

    private T WithSearcher<T>(Func<IndexSearcher, T> read)
    {
        var searcher = searchers.Acquire();
        try
        {
            return read(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    private sealed class WithBm25 : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Bm25() };
    }
}

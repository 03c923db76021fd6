using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Retrieval;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ChatBriefing.Tests.Retrieval;

/// <summary>What is kept from question to question stays bounded, and what is in use stays kept.</summary>
public sealed class PassageFiltersTests
{
    [Fact]
    public void A_set_of_collections_that_is_asked_for_again_is_kept_however_many_are()
    {
        var filters = new PassageFilters();
        var sets = Enumerable.Range(0, 256).Select(at => filters.ReadableBy(QueryWithout($"c{at}"))).ToList();

        filters.ReadableBy(QueryWithout("c0")).ShouldBeSameAs(sets[0]);
        filters.ReadableBy(QueryWithout("c255")).ShouldBeSameAs(sets[255]);
    }

    [Fact]
    public void Counts_of_terms_are_kept_only_so_many_for_a_segment_and_for_all_together()
    {
        using var directory = new RAMDirectory();
        using var reader = OneDocument(directory);
        var segment = reader.Leaves[0].AtomicReader;
        var filters = new PassageFilters(mostTerms: 5_000);
        var kept = Enumerable.Range(0, 3).Select(at => filters.ReadableBy(QueryWithout($"c{at}"))!.In(segment)).ToList();
        foreach (var readable in kept)
        {
            for (var term = 0; term < ReadableSegment.MostTerms + 500; term++)
            {
                readable.FrequencyOf(new Term("text", $"t{term}"), segment).ShouldBe(term == 0 ? 1 : 0);
            }
        }

        kept.Select(readable => readable.Remembered).ShouldBe([2_000, 2_000, 1_000]);
        filters.ReadableBy(QueryWithout("c0"))!.In(segment).Remembered.ShouldBe(0, "when there is no room left, all is forgotten: segments that are merged away give none back");
    }

    private static DirectoryReader OneDocument(RAMDirectory directory)
    {
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        writer.AddDocument([new StringField("collection", "general", Field.Store.NO), new StringField("text", "t0", Field.Store.NO)]);
        writer.Commit();
        return DirectoryReader.Open(directory);
    }

    private static Query QueryWithout(string collection) => new()
    {
        Text = "",
        Readable = new CollectionReaders([KeyValuePair.Create<string, IReadOnlyList<string>>(collection, [])]).For(new Audience(["everyone"])),
    };
}

using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Tests.Retrieval;

/// <summary>
/// Whatever may not be read leaves no trace in a search: neither a passage nor a weight, a score or a place in the order is
/// other than in an index that never held it.
/// </summary>
public sealed class ReadablePropertyTests
{
    private static readonly string[] Names = ["general", "Board", "board notes", "staff", "law", "press"];
    private static readonly string[] Readers = ["everyone", "slack:T1", "slack:T1:channel:C1", "slack:T1:person:U1", "slack:T2", "web:group:law"];
    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, 60).Select(at => $"{"bcdfghjklm"[at % 10]}{"aeiou"[at % 5]}{"nprstv"[at % 6]}{"aeiou"[(at / 5) % 5]}{"lmnrst"[at / 10]}er")];
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_search_finds_what_an_index_of_the_readable_documents_finds(int seed)
    {
        var random = new Random(seed);
        var narrowed = 0;
        for (var round = 0; round < 12; round++)
        {
            var set = Names.Where(_ => random.Next(3) > 0).Select(name => KeyValuePair.Create<string, IReadOnlyList<string>>(name, [.. Readers.Where(_ => random.Next(4) == 0)]));
            var state = new CollectionReaders(set);
            var audience = new Audience([.. Readers.Where(reader => reader == "everyone" || random.Next(3) == 0)]);
            var readable = state.For(audience);
            var passages = Enumerable.Range(0, 80).Select(at => PassageOf(random, at)).ToList();
            using var all = IndexOf(passages);
            using var some = IndexOf(passages.Where(passage => readable.Allows(passage.Collection)));
            for (var asked = 0; asked < 25; asked++)
            {
                var query = new Query { Text = Words(random, 1 + random.Next(7)), Readable = readable, Collections = random.Next(4) == 0 ? [Names[random.Next(Names.Length)], Names[0]] : null, Limit = 10 };
                var found = all.Search(query);
                var expected = some.Search(query with { Readable = Readable.Everything });

                found.Passages.ShouldAllBe(passage => state.Of(passage.Collection).Any(audience.Readers.Contains));
                found.Passages.Select(KeyOf).ShouldBe(expected.Passages.Select(KeyOf));
                found.Passages.Select(passage => passage.Preceding is { } before ? KeyOf(before) : "").ShouldBe(expected.Passages.Select(passage => passage.Preceding is { } before ? KeyOf(before) : ""));
                found.Passages.Zip(expected.Passages).ShouldAllBe(pair => Math.Abs(pair.First.Score - pair.Second.Score) < 1e-9 && Math.Abs(pair.First.Matching - pair.Second.Matching) < 1e-5);
                found.TermWeights.ShouldBe(expected.TermWeights);
                narrowed += all.Search(query with { Readable = Readable.Everything }).Passages.Select(KeyOf).SequenceEqual(found.Passages.Select(KeyOf)) ? 0 : 1;
            }
        }

        narrowed.ShouldBeGreaterThan(20, "a filter that takes nothing away shows nothing");
    }

    [Fact]
    public void An_audience_that_may_read_nothing_finds_nothing_and_weighs_nothing()
    {
        using var index = IndexOf([PassageOf(new Random(1), 1), PassageOf(new Random(2), 2)]);

        var found = index.Search(new Query { Text = string.Join(' ', Vocabulary), Readable = Readable.Nothing });

        found.Passages.ShouldBeEmpty();
        found.TermWeights.Values.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_kept_of_a_segment_outlives_the_deletions_of_documents_in_it()
    {
        var readable = new CollectionReaders([KeyValuePair.Create<string, IReadOnlyList<string>>("staff", [])]).For(new Audience(["everyone"]));
        var passages = Enumerable.Range(0, 8).Select(at => PassageOf(new Random(at), at) with { Collection = at / 2 % 3 == 0 ? "staff" : "general" }).ToList();
        using var index = IndexOf(passages);

        // The writer keeps the reader of before the first deletion; that of after it is closed by the second.
        index.Replace(passages[0].DocumentId, [], Day);
        index.Refresh();
        index.Search(new Query { Text = Vocabulary[0], Readable = readable });
        index.Replace(passages[2].DocumentId, [], Day);
        index.Refresh();

        // Other words than before, so that they are counted now and not remembered.
        var found = index.Search(new Query { Text = string.Join(' ', Vocabulary[1..]), Readable = readable });
        found.Passages.ShouldNotBeEmpty();
        found.Passages.ShouldAllBe(passage => passage.Collection == "general" && passage.DocumentId != passages[2].DocumentId);
    }

    private static string KeyOf(Passage passage) => string.Create(CultureInfo.InvariantCulture, $"{passage.DocumentId}/{passage.Ordinal}");

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[random.Next(random.Next(Vocabulary.Length) + 1)]));

    /// <summary>Two passages a document, so that the one before is looked up too.</summary>
    private static Passage PassageOf(Random random, int at) => new()
    {
        DocumentId = $"d{at / 2}",
        Version = 1,
        Ordinal = at % 2,
        Start = at % 2 * 1000,
        Text = $"{Words(random, 5 + random.Next(60))}. {Words(random, 4 + random.Next(20))}.",
        Title = Words(new Random(at / 2), 2),
        HeadingPath = Words(random, random.Next(3)),
        Collection = Names[new Random(at / 2).Next(Names.Length)],
    };

    /// <summary>In several segments, as a library grows.</summary>
    private static PassageIndex IndexOf(IEnumerable<Passage> passages)
    {
        var index = PassageIndex.InMemory();
        foreach (var part in passages.GroupBy(passage => passage.DocumentId).Chunk(12))
        {
            foreach (var document in part)
            {
                index.Replace(document.Key, document, Day);
            }

            index.Refresh();
        }

        return index;
    }
}

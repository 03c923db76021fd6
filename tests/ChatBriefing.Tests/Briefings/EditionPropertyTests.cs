using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Briefings;

/// <summary>What holds of every edition, whatever the day brought: tried on the seed and on days put together by chance.</summary>
public sealed class EditionPropertyTests
{
    private static readonly string[] Places = ["Ancona", "Rostock", "Ghent", "Lyon", "Passau", "Oslo", "Turin", "Bilbao"];
    private static readonly string[] Subjects = ["The harbour of {0}", "Mayor Anna Kern of {0}", "The university of {0}", "The court in {0}", "The bridge near {0}", "The hospital of {0}"];
    private static readonly string[] Deeds =
    [
        "closed on {1} May after {2} people fell ill", "asked the government in Rome for {2} million euros", "opened a new hall for {2} visitors", "lost {2} jobs in a year",
        "was fined {2} euros for polluting the river", "signed a treaty with {2} towns on {1} June", "announced a strike of {2} nurses",
    ];

    private static readonly string[] Rest = ["Click here for more.", "He said it was a good day.", "All rights reserved.", "What will happen next?", "The company declined to comment on the matter."];

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 12)]
    [InlineData(3, 40)]
    [InlineData(4, 90)]
    [InlineData(5, 90)]
    public async Task Of_a_day_put_together_by_chance(int seed, int documents)
    {
        var random = new Random(seed);
        var room = new Newsroom();
        for (var at = 0; at < documents; at++)
        {
            room.Add($"Report {at}", string.Join(' ', Enumerable.Range(0, random.Next(1, 7)).Select(_ => Sentence(random))), new DateOnly(2025, 10, random.Next(1, 20)));
        }

        await HoldsAsync(room, items: random.Next(1, 12), isOfForms: true);
    }

    [Fact]
    public async Task Of_the_seed_documents() => await HoldsAsync(new Newsroom(library: Seeds.Library()), items: 7);

    [Fact]
    public async Task Of_real_articles()
    {
        var room = new Newsroom();
        foreach (var (article, at) in SummarySources.Read(SharedData.Find("grounding/ragtruth_sum.jsonl.gz")).Select((article, at) => (article, at)))
        {
            room.Add($"{at:00}.txt", article);
        }

        await HoldsAsync(room, items: 20);
    }

    private static async Task HoldsAsync(Newsroom room, int items, bool isOfForms = false)
    {
        var edition = await room.WriteAsync(Newsroom.Wanting(items: items));

        edition.Items.Count.ShouldBeInRange(1, items);
        edition.Items.Select(item => item.Number).ShouldBe(Enumerable.Range(1, edition.Items.Count));
        edition.Items.ShouldAllBe(item => item.Sentences.Count >= 1 && item.Sentences.Count <= 3 && item.Headline.Length > 0 && item.Headline.Length <= 111);
        foreach (var sentence in edition.Text.Sentences)
        {
            var cited = edition.Text.Citations.Where(citation => sentence.Citations.Contains(citation.Number)).ToList();
            foreach (var citation in cited)
            {
                citation.Holds((await room.Library.FindAsync(citation.DocumentId, citation.Version, CancellationToken.None))!.Text).ShouldBeTrue();
            }

            StatementChecker.Check(new Statement(sentence.Text, [.. cited.Select(Alone)])).IsSupported.ShouldBeTrue(sentence.Text);
        }

        var texts = edition.Items.Select(Newsroom.TextOf).ToList();
        foreach (var (one, other) in from one in texts from other in texts where one != other select (one, other))
        {
            // Sentences made after one form say different things in the same words: then a place or a figure must be the item's own.
            var (terms, others) = (Words.ContentTerms(one), Words.ContentTerms(other));
            var isItsOwn = isOfForms && (Telling(one).Except(Telling(other)).Any() || Telling(other).Except(Telling(one)).Any());
            (isItsOwn ? 0 : (double)terms.Count(others.Contains) / terms.Count).ShouldBeLessThanOrEqualTo(0.6, $"{one} | {other}");
        }

        (await room.WriteAsync(Newsroom.Wanting(items: items))).Items.Select(Newsroom.TextOf).ShouldBe(edition.Items.Select(Newsroom.TextOf));
        await room.PostAsync(edition);
        (await room.WriteAsync()).Items.ShouldBeEmpty();
    }

    /// <summary>The quote as the only evidence there is.</summary>
    private static Evidence Alone(Citation citation) =>
        new(new Passage { DocumentId = citation.DocumentId, Version = citation.Version, Ordinal = 0, Start = citation.Start, Text = citation.Quote, Title = "", Collection = "" });

    /// <summary>The places and figures of a text.</summary>
    private static HashSet<string> Telling(string text) =>
        [.. Words.Of(text).Where(word => word.Kind == WordKind.Number || Places.Contains(text.Substring(word.Start, word.Length))).Select(word => word.Term)];

    private static string Sentence(Random random)
    {
        if (random.Next(5) == 0)
        {
            return Rest[random.Next(Rest.Length)];
        }

        var subject = string.Format(System.Globalization.CultureInfo.InvariantCulture, Subjects[random.Next(Subjects.Length)], Places[random.Next(Places.Length)]);
        return $"{subject} {string.Format(System.Globalization.CultureInfo.InvariantCulture, Deeds[random.Next(Deeds.Length)], "", random.Next(2, 29), random.Next(11, 400))}.";
    }
}

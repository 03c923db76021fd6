using ChatBriefing.Library;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Tests.Retrieval;

public sealed class PassageIndexTests
{
    private static readonly DateOnly Day = new(2025, 10, 15);

    [Theory]
    [InlineData("The cats were running home.", "Who runs?")]
    [InlineData("وقد تصدر الفريق الاستحواذات هذا العام.", "كم عدد استحواذ الفريق؟")]
    [InlineData("東京都の人口は増加しています。", "東京の人口")]
    [InlineData("서울의 인구가 늘었다.", "서울 인구")]
    [InlineData("The café sells crêpes.", "cafe crepes")]
    [InlineData("The currency was subject to depreciation.", "Did it depreciate?")]
    [InlineData("It sold 3,000 tickets.", "3000 tickets")]
    public void Finds_words_by_their_stems_in_any_script(string text, string question)
    {
        using var index = Holding(Passage("a", "Title", text), Passage("b", "Other", "Nothing of that kind stands here."));

        index.Search(new Query { Text = question }).Passages.ShouldNotBeEmpty();
        index.Search(new Query { Text = question }).Passages[0].DocumentId.ShouldBe("a");
    }

    [Fact]
    public void A_word_in_the_title_lifts_a_passage()
    {
        using var index = Holding(Passage("a", "Minutes", "The budget was approved."), Passage("b", "Budget 2026", "The budget was approved."));

        index.Search(new Query { Text = "budget" }).Passages[0].DocumentId.ShouldBe("b");
    }

    [Fact]
    public void Words_side_by_side_count_more_than_words_apart()
    {
        using var index = Holding(
            Passage("a", "x", "The bank opened. A river with water flows past and floods the town."),
            Passage("b", "x", "The river bank floods. Water opened the town with a flow past it."));

        index.Search(new Query { Text = "river bank" }).Passages[0].DocumentId.ShouldBe("b");
    }

    [Fact]
    public void Only_the_collections_of_the_query_are_searched()
    {
        using var index = Holding(Passage("a", "x", "The secret plan.", "board"), Passage("b", "x", "The open plan.", "general"));

        index.Search(new Query { Text = "plan", Collections = ["general"] }).Passages.Select(p => p.DocumentId).ShouldBe(["b"]);
        index.Search(new Query { Text = "plan", Collections = [] }).Passages.ShouldBeEmpty();
        index.Search(new Query { Text = "plan", Collections = ["board", "general"] }).Passages.Count.ShouldBe(2);
        index.Search(new Query { Text = "plan" }).Passages.Count.ShouldBe(2);
    }

    [Fact]
    public void Only_documents_up_to_the_day_of_the_query_are_searched()
    {
        using var index = PassageIndex.InMemory();
        index.Replace("old", [Passage("old", "x", "The old plan.")], new DateOnly(2025, 1, 1));
        index.Replace("new", [Passage("new", "x", "The new plan.")], new DateOnly(2026, 1, 1));
        index.Refresh();

        index.Search(new Query { Text = "plan", AsOf = new DateOnly(2025, 12, 31) }).Passages.Select(p => p.DocumentId).ShouldBe(["old"]);
        index.Search(new Query { Text = "plan", AsOf = new DateOnly(2025, 12, 31), Collections = ["general"] }).Passages.Count.ShouldBe(1);
    }

    [Fact]
    public void A_document_that_is_replaced_leaves_nothing_of_its_former_text()
    {
        using var index = Holding(Passage("a", "x", "The former wording."));

        index.Replace("a", [Passage("a", "x", "Another text.")], Day);
        index.Search(new Query { Text = "former" }).Passages.ShouldNotBeEmpty("readers keep their snapshot until the refresh");
        index.Refresh();

        index.Search(new Query { Text = "former" }).Passages.ShouldBeEmpty();
    }

    [Fact]
    public void A_passage_comes_back_as_it_was_laid_down_with_the_one_before_it()
    {
        var first = Passage("a", "Title", "He came first.") with { Date = Day, HeadingPath = "One › Two" };
        var second = Passage("a", "Title", "Then came the lion.") with { Ordinal = 1, Start = 40 };
        using var index = Holding(first, second);

        var found = index.Search(new Query { Text = "lion" }).Passages.ShouldHaveSingleItem();

        (found with { Score = 0, Matching = 0, Preceding = null }).ShouldBe(second);
        (found.Preceding! with { Score = 0 }).ShouldBe(first);
    }

    [Fact]
    public void Rare_terms_weigh_more_and_unknown_ones_most()
    {
        using var index = Holding(Passage("a", "x", "common rare"), Passage("b", "x", "common"), Passage("c", "x", "common"));

        var weights = index.Search(new Query { Text = "common rare unknown" }).TermWeights;

        weights["rare"].ShouldBeGreaterThan(weights["common"]);
        weights["unknown"].ShouldBeGreaterThan(weights["rare"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("?!… ---")]
    [InlineData("\"unclosed AND (OR ~ * [")]
    public void A_query_without_words_or_full_of_signs_finds_nothing_and_does_no_harm(string text)
    {
        using var index = Holding(Passage("a", "x", "Some text."));

        index.Search(new Query { Text = text }).Passages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Readers_go_on_while_a_writer_works()
    {
        using var index = Holding(Passage("a", "x", "The lion sleeps."));
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            for (var number = 0; !stop.IsCancellationRequested; number++)
            {
                index.Replace($"n{number % 50}", [Passage($"n{number % 50}", "x", $"Text number {number}.")], Day);
                index.Refresh();
            }
        }, TestContext.Current.CancellationToken);

        for (var round = 0; round < 500; round++)
        {
            index.Search(new Query { Text = "lion" }).Passages[0].DocumentId.ShouldBe("a");
        }

        await stop.CancelAsync();
        await writer;
    }

    private static PassageIndex Holding(params Passage[] passages)
    {
        var index = PassageIndex.InMemory();
        foreach (var document in passages.GroupBy(passage => passage.DocumentId))
        {
            index.Replace(document.Key, document, Day);
        }

        index.Refresh();
        return index;
    }

    private static Passage Passage(string id, string title, string text, string collection = "general") => new()
    {
        DocumentId = id, Version = 1, Ordinal = 0, Start = 0, Text = text, Title = title, Collection = collection,
    };
}

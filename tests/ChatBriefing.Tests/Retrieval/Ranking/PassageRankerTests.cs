using ChatBriefing.Library;
using ChatBriefing.Library.Learning;
using ChatBriefing.Retrieval;
using ChatBriefing.Retrieval.Ranking;

namespace ChatBriefing.Tests.Retrieval.Ranking;

public sealed class PassageRankerTests
{
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal) { ["mill"] = 2, ["close"] = 2 };

    [Fact]
    public void The_passage_that_has_the_words_in_one_sentence_is_first_though_the_index_had_it_second()
    {
        var strewn = Passage("a", "The mill stands on the river. Few people visit. The bridge is old. Some shops closed.", 2.1);
        var together = Passage("b", "The mill closed in 1998. Few people visit. The bridge is old. Some shops remain.", 2.0);

        var ordered = PassageRanker.Order("When did the mill close?", new Retrieved([strewn, together], Weights), PassageRanker.Shipped).ToList();

        ordered.Select(passage => passage.DocumentId).ShouldBe(["b", "a"]);
        ordered.ShouldAllBe(passage => passage.Score > 0);
    }

    [Fact]
    public void What_a_passage_matches_is_the_indexs_score_and_the_weight_of_the_words_that_stand_together()
    {
        var together = Passage("a", "The mill closed. Few people visit.", 2);
        var apart = Passage("b", "The mill stands. Few people visit. Some shops closed.", 2);

        var ordered = PassageRanker.Order("When did the mill close?", new Retrieved([together, apart], Weights), BoostedTrees.Parse("1"));

        ordered.Select(passage => passage.Matching).ShouldBe([8, 6], tolerance: 1e-9);
    }

    [Fact]
    public void A_word_that_stands_for_another_counts_less_than_the_word_itself()
    {
        var rows = PassageRanker.Rows("When did the mill close?", new Retrieved([Passage("a", "The mill closed.", 2), Passage("b", "The mill shut.", 1)], Weights));

        rows[0]["Exact"].ShouldBe(1);
        rows[1]["Exact"].ShouldBe(0.5);
        rows[1]["Soft"].ShouldBeInRange(0.6, 0.99);
    }

    [Fact]
    public void Figures_are_numbers_for_a_query_without_content_words_and_a_passage_without_words()
    {
        var rows = PassageRanker.Rows("what?", new Retrieved([Passage("a", "…", 0)], new Dictionary<string, double>()));

        rows.ShouldHaveSingleItem().Names.ShouldAllBe(name => double.IsFinite(rows[0][name]));
    }

    [Fact]
    public void Nothing_found_is_nothing_to_rank() =>
        PassageRanker.Order("mill", new Retrieved([], Weights), BoostedTrees.Parse("1")).ShouldBeEmpty();

    private static Passage Passage(string id, string text, double score) => new()
    {
        DocumentId = id, Version = 1, Ordinal = 0, Start = 0, Text = text, Title = "Town", Collection = "c", Score = score,
    };
}

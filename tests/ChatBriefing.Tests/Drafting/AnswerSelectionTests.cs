using ChatBriefing.Drafting;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Tests.Drafting;

public sealed class AnswerSelectionTests
{
    private const string Text = "Mill one opened. Mill two opened. Mill three opened. Mill four opened. Mill five opened. Mill six opened.";

    [Fact]
    public void Takes_one_sentence_when_it_is_certain() => Pick(Text, 0.05, 0.9, 0.05, 0.05, 0.05, 0.05).ShouldBe(["Mill two opened."]);

    [Fact]
    public void Takes_more_while_it_is_uncertain_in_reading_order() =>
        Pick(Text, 0.3, 0.01, 0.4, 0.01, 0.01, 0.01).ShouldBe(["Mill one opened.", "Mill three opened."]);

    [Fact]
    public void Takes_at_most_five_with_what_they_lean_on()
    {
        var picked = Pick("Ann came. She sang. Bob came. He sang. Cid came. He stood. Dan came. He lay.", 0.01, 0.2, 0.01, 0.2, 0.01, 0.2, 0.01, 0.2);

        picked.Count.ShouldBeLessThanOrEqualTo(5);
        picked.ShouldBe(["Ann came.", "She sang.", "Bob came.", "He sang."]);
    }

    [Fact]
    public void Says_the_same_thing_once() => Pick("The mill opened.\n\nThe mill opened.", 0.3, 0.3).ShouldBe(["The mill opened."]);

    private static List<string> Pick(string text, params double[] scores)
    {
        var doubts = Doubts.None;
        var ordered = Candidate.AllOf([TestPassages.Of(text)])
            .Select((candidate, at) => new ScoredCandidate(candidate, new FeatureRow(), doubts, scores[at]))
            .OrderByDescending(scored => scored.Score)
            .ToList();
        return [.. AnswerSelection.Pick(ordered).Select(excerpt => excerpt.Text)];
    }
}

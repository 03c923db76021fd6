using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Asking;

/// <summary>Asks every question that ships with the seed document, as a person would.</summary>
public sealed class SeedQuestionTests(ITestOutputHelper output)
{
    /// <summary>Share that must be right, of the answerable and of the others alike; set before anything was tuned.</summary>
    private const double Goal = 0.9;

    [Fact]
    public async Task Nine_in_ten_are_answered_with_the_right_quote_and_nine_in_ten_of_the_others_refused()
    {
        using var desktop = new Desktop(Seeds.Library());
        var met = new List<(SeedQuestion Question, bool IsMet)>();
        foreach (var question in Seeds.Questions())
        {
            var reply = await desktop.AskAsync(question.Question);
            met.Add((question, question.IsMetBy(reply)));
            if (!met[^1].IsMet)
            {
                output.WriteLine($"{question.Id} {question.Kind}: {question.Question}\n  {reply.Text}");
            }
        }

        var shares = met.GroupBy(pair => pair.Question.Answerable).ToDictionary(group => group.Key, group => group.Average(pair => pair.IsMet ? 1.0 : 0.0));
        output.WriteLine($"answered with the right quote: {shares[true]:P1}, refused where the document does not say: {shares[false]:P1}");
        met.Count.ShouldBeGreaterThanOrEqualTo(40);
        shares[true].ShouldBeGreaterThanOrEqualTo(Goal);
        shares[false].ShouldBeGreaterThanOrEqualTo(Goal);
    }

    [Theory]
    [InlineData("When did Putin hand over Assad?")]
    [InlineData("Why did Russia refuse to receive Sharaa?")]
    [InlineData("Who is Syria's foreign minister?")]
    [InlineData("What did Putin say at the joint press conference?")]
    public async Task A_false_premise_is_not_answered_as_if_it_had_happened(string question)
    {
        using var desktop = new Desktop(Seeds.Library());

        (await desktop.AskAsync(question)).IsAnswer.ShouldBeFalse();
    }
}

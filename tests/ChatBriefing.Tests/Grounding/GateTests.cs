using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using CsCheck;

namespace ChatBriefing.Tests.Grounding;

public sealed class GateTests
{
    private const string Document = "The pier was rebuilt. The crane lifts boats, and the harbour office is open. Anna Berg leads it.";

    [Fact]
    public void Nothing_passes_that_cites_nothing() =>
        Check.Sample(Gen.String, text => Admit(new Statement(text, [])).Sentences.ShouldBeEmpty());

    [Fact]
    public void What_passes_cites_words_of_its_evidence()
    {
        var text = Admit(new Statement("The pier was rebuilt.", [SampleEvidence.Of(Document)]));

        text.Sentences.ShouldHaveSingleItem().Citations.ShouldBe([1]);
        text.Citations.ShouldHaveSingleItem().Holds(Document).ShouldBeTrue();
    }

    [Fact]
    public void A_statement_with_one_bad_clause_is_withheld_with_the_reason()
    {
        var text = Admit(new Statement("The pier was rebuilt, and the crane lifts 40 boats.", [SampleEvidence.Of(Document)]));

        text.Sentences.ShouldBeEmpty();
        text.Withheld.ShouldHaveSingleItem().Reason.ShouldContain("40");
    }

    [Fact]
    public void A_sentence_of_the_document_passes_whole_although_it_has_two_clauses()
    {
        var check = StatementChecker.Check(new Statement("The crane lifts boats, and the harbour office is open.", [SampleEvidence.Of(Document)]));

        check.Findings.ShouldHaveSingleItem().Window.ShouldNotBeNull().Quote.ShouldBe("The crane lifts boats, and the harbour office is open.");
    }

    [Fact]
    public void A_blank_statement_passes_nothing() =>
        Admit(new Statement(" ", [SampleEvidence.Of(Document)])).Sentences.ShouldBeEmpty();

    /// <summary>Without judges nothing is awaited, so the task has ended.</summary>
    private static GroundedText Admit(params Statement[] statements) =>
        GroundedText.Gate.AdmitAsync(statements, Strictness.Strict, JudgePanel.Empty, CancellationToken.None).GetAwaiter().GetResult();
}

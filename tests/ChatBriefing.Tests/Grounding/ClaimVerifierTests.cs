using System.Diagnostics;
using ChatBriefing.Grounding;
using CsCheck;

namespace ChatBriefing.Tests.Grounding;

public sealed class ClaimVerifierTests
{
    private const string Document = "The old pier was rebuilt by the town in spring. A crane lifts the boats. Anna Berg leads the harbour office.";

    [Theory]
    [InlineData("The museum in Lyon sells postcards.")]
    [InlineData("Hello there!")]
    [InlineData("The harbour office leads to a scandal about fish quotas and taxes.")]
    [InlineData("完全不同的内容。")]
    [InlineData("محتوى مختلف تماما.")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("...")]
    [InlineData("🙂")]
    [InlineData("\ud800")]
    public void What_the_document_does_not_say_is_not_found(string claim) =>
        SampleEvidence.Check(Document, claim).Verdict.ShouldBe(Verdict.NotFound);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\0\0")]
    [InlineData("((((“““")]
    public void Odd_evidence_supports_nothing(string document) =>
        SampleEvidence.Check(document, "The pier was rebuilt.").Verdict.ShouldBe(Verdict.NotFound);

    [Fact]
    public void No_evidence_supports_nothing() => ClaimVerifier.Verify(new Claim("The pier was rebuilt."), Array.Empty<Evidence>()).Verdict.ShouldBe(Verdict.NotFound);

    [Fact]
    public void The_window_lies_in_the_passage_that_bears_the_claim_out()
    {
        var finding = ClaimVerifier.Verify(
            new Claim("In spring the town rebuilt the old pier."), [SampleEvidence.Of("Fish is sold in the hall."), SampleEvidence.Of(Document)], Strictness.Balanced);

        finding.Verdict.ShouldBe(Verdict.Supported);
        finding.Window.ShouldNotBeNull().Quote.ShouldBe("The old pier was rebuilt by the town in spring.");
    }

    [Fact]
    public void A_window_does_not_cross_passages() =>
        ClaimVerifier.Verify(
            new Claim("The museum in Lyon sells postcards and the baker bakes bread with raisins."),
            [SampleEvidence.Of("The museum in Lyon sells postcards."), SampleEvidence.Of("The baker bakes bread with raisins.")]).Verdict
            .ShouldBe(Verdict.NotFound);

    [Fact]
    public void The_title_may_bear_a_name() =>
        SampleEvidence.Check("The port was rebuilt by the town in spring.", "The port of Tartus was rebuilt by the town in spring.", "Tartus", Strictness.Balanced).Verdict
            .ShouldBe(Verdict.Supported);

    [Fact]
    public void Huge_texts_are_checked_in_time()
    {
        var clock = Stopwatch.StartNew();
        var claim = string.Join(' ', Enumerable.Repeat("the pier was never sold, and the boat said so;", 2_000));
        var document = string.Join(' ', Enumerable.Repeat("A boat (or a pier", 20_000));

        StatementChecker.Check(new Statement(claim, [SampleEvidence.Of(document)])).IsSupported.ShouldBeFalse();

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void No_text_makes_it_fail() =>
        Check.Sample(Gen.Select(Gen.String, Gen.String), (document, claim) =>
        {
            var finding = SampleEvidence.Check(document, claim);
            finding.Score.ShouldBeInRange(0, 1);
        });
}

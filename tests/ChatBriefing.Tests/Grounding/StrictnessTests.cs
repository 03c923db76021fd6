using ChatBriefing.Grounding;
using CsCheck;

namespace ChatBriefing.Tests.Grounding;

public sealed class StrictnessTests
{
    private static readonly string[] Words = ["the", "old", "bridge", "was", "not", "closed", "rebuilt", "by", "Anna", "Berg", "in", "2019", "3,000", "boats", "all", "may", "said", "and", "Oslo"];

    [Fact]
    public void A_stricter_level_lets_nothing_through_that_a_looser_one_stops() =>
        Check.Sample(Gen.Select(Sentence, Sentence), (document, claim) =>
        {
            bool Passes(Strictness level) => StatementChecker.Check(new Statement(claim, [SampleEvidence.Of(document)]), level).IsSupported;

            (!Passes(Strictness.Strict) || Passes(Strictness.Balanced)).ShouldBeTrue();
            (!Passes(Strictness.Balanced) || Passes(Strictness.Lenient)).ShouldBeTrue();
        });

    [Theory]
    [InlineData("The dam cost 3,000 euros to mend.", "The dam cost 5,000 euros to mend.", "3,000", "5,000")]
    [InlineData("The ferry leaves on 4 May 2021 at noon.", "The ferry leaves on 6 May 2021 at noon.", "4 May 2021", "6 May 2021")]
    [InlineData("The prize was given to Anna Berg last week.", "The prize was given to Paul Stone last week.", "Anna", "Paul")]
    [InlineData("Some boats were repaired in the dock.", "All boats were repaired in the dock.", "some", "all")]
    public void A_contradiction_says_what_the_document_says_instead(string document, string claim, string told, string claimed)
    {
        foreach (var level in Enum.GetValues<Strictness>())
        {
            var finding = ClaimVerifier.Verify(new Claim(claim), [SampleEvidence.Of(document, start: 40)], level);

            finding.Verdict.ShouldBe(Verdict.Contradicted, finding.Reason);
            finding.Reason.ShouldContain(told);
            finding.Reason.ShouldContain(claimed);
            finding.Window.ShouldNotBeNull().Start.ShouldBe(40);
        }
    }

    private static Gen<string> Sentence => Gen.Int[0, Words.Length - 1].Array[3, 14].Select(places => string.Join(' ', places.Select(i => Words[i])) + ".");
}

using ChatBriefing.Grounding;

namespace ChatBriefing.Tests.Grounding;

public sealed class SeamTests
{
    private const string Document = "The man was sleeping in the hall when the fire began. The driver was treated at the hospital for minor injuries. Nobody else was hurt that night.";

    [Theory]
    [InlineData("The man was treated at the hospital for minor injuries.")]
    [InlineData("Nobody else was treated at the hospital for minor injuries.")]
    public void A_claim_sewn_together_of_two_sentences_contradicts_at_every_level(string claim)
    {
        foreach (var level in Enum.GetValues<Strictness>())
        {
            var finding = ClaimVerifier.Verify(new Claim(claim), [SampleEvidence.Of(Document)], level);

            finding.Verdict.ShouldBe(Verdict.Contradicted);
            finding.Reason.ShouldContain("“The driver");
        }
    }

    [Theory]
    [InlineData("The driver was treated for minor injuries.")]
    [InlineData("The driver was treated at the hospital.")]
    [InlineData("The driver was treated at the hospital for minor injuries and nobody else was hurt that night.")]
    public void A_sentence_cut_short_or_two_joined_are_no_seam(string claim) =>
        ClaimVerifier.Verify(new Claim(claim), [SampleEvidence.Of(Document)], Strictness.Balanced).Verdict.ShouldBe(Verdict.Supported);
}

using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>What stands in quotation marks must stand in the passage, word for word.</summary>
internal sealed class QuotationVeto : IVeto
{
    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        var quotations = QuotationReader.Read(comparison.Claim.Text);
        if (quotations.Count == 0)
        {
            return null;
        }

        var passage = QuotationReader.Plain(comparison.Candidate.Text.Evidence.Text);
        var missing = quotations.FirstOrDefault(quotation => !passage.Contains(quotation, StringComparison.OrdinalIgnoreCase));
        return missing is null ? null : new Objection(Verdict.NotFound, $"The document does not hold the quotation “{missing}”.");
    }
}

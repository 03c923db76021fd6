using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>Who says something in the claim must be who says it in the window.</summary>
internal sealed class SpeakerVeto : IVeto
{
    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        foreach (var claimed in comparison.Claim.Attributions.Where(a => a.Speaker.Length > 0))
        {
            var told = comparison.Window.Attributions;
            var isOther = told.Count > 0 && told.All(a => a.Speaker.Length > 0 && !a.Terms.Overlaps(claimed.Terms));
            if (isOther)
            {
                return new Objection(Verdict.Contradicted, $"In the document {told[0].Speaker} says so, in the claim {claimed.Speaker}.");
            }
        }

        return null;
    }
}

using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Vetoes;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>A claim read against all of its evidence: what the figures of the score are taken from.</summary>
internal sealed class ClaimReading
{
    private const int MostWindows = 3;

    /// <summary>Other windows than the best are tried only when they cover nearly as much.</summary>
    private const double NearBest = 0.05;

    /// <summary>Reads a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="evidence">What it is held against.</param>
    /// <param name="rarity">How rare terms are.</param>
    public ClaimReading(Snippet claim, IReadOnlyList<EvidenceText> evidence, TermRarity rarity)
    {
        Claim = claim;
        Evidence = evidence;
        Rarity = rarity;
        Terms = new ClaimTerms(claim);
        Candidates = Terms.Total > 0 ? WindowSearch.Find(Terms, evidence, MostWindows) : [];
        Cover = new TermCover(claim, evidence, rarity);
        Seam = SeamVeto.Check(claim, evidence);
        Views = [.. Candidates.Where(c => c.Coverage >= Candidates[0].Coverage - NearBest).Select(candidate => new ClaimView(Comparison.Of(claim, candidate)))];
    }

    /// <summary>The claim.</summary>
    public Snippet Claim { get; }

    /// <summary>What it is held against.</summary>
    public IReadOnlyList<EvidenceText> Evidence { get; }

    /// <summary>How rare terms are.</summary>
    public TermRarity Rarity { get; }

    /// <summary>Its terms, weighed by their shape.</summary>
    public ClaimTerms Terms { get; }

    /// <summary>The windows that cover most of it, best first.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Which of its terms occur where.</summary>
    public TermCover Cover { get; }

    /// <summary>The objection that it is put together of two sentences; null when it is not.</summary>
    public Objection? Seam { get; }

    /// <summary>The claim beside each of the windows that cover nearly as much as the best, with the objections; empty when nothing is covered.</summary>
    public IReadOnlyList<ClaimView> Views { get; }

    /// <summary>The view with the fewest objections, the best window first among equals; null when nothing is covered.</summary>
    public ClaimView? Best => Views.MinBy(view => view.Objections.Count);
}

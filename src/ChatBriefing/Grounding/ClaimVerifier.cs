using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Vetoes;

namespace ChatBriefing.Grounding;

/// <summary>Verifies one claim against its evidence: word for word, else by coverage with vetoes above it.</summary>
public static class ClaimVerifier
{
    /// <summary>A claim of which less than this share is covered is not found. Chosen on one half of the evaluation documents.</summary>
    private const double Threshold = 0.6;

    /// <summary>The same where only what is nearly word for word may pass.</summary>
    private const double StrictThreshold = 0.6;

    /// <summary>Other windows than the best are tried only when they cover nearly as much.</summary>
    private const double NearBest = 0.05;

    /// <summary>A window that covers less than this is about something else and contradicts nothing.</summary>
    private const double AboutTheSame = 0.4;

    private const int LongestClaim = 400;
    private const int MostWindows = 3;

    /// <summary>The finding for <paramref name="claim"/>.</summary>
    public static Finding Verify(Claim claim, IReadOnlyList<Evidence> evidence, Strictness strictness = Strictness.Strict) =>
        VerbatimRule.Find(claim.Text, evidence) is { } window
            ? Verbatim(claim, window)
            : Verify(claim, [.. evidence.Select(item => new EvidenceText(item))], strictness);

    /// <summary>The finding for a claim that stands in the evidence word for word.</summary>
    internal static Finding Verbatim(Claim claim, EvidenceWindow window) =>
        new(claim, Verdict.Supported, 1, window, "The document says so in these words.");

    /// <summary>The finding for a claim that does not stand in the evidence word for word.</summary>
    internal static Finding Verify(Claim claim, IReadOnlyList<EvidenceText> evidence, Strictness strictness)
    {
        var snippet = Snippet.Of(claim.Text);
        if (snippet.Words.Count > LongestClaim)
        {
            return new Finding(claim, Verdict.NotFound, 0, null, "The sentence is too long to be checked as one claim.");
        }

        var terms = new ClaimTerms(snippet);
        var candidates = terms.Total > 0 ? WindowSearch.Find(terms, evidence, MostWindows) : [];
        if (candidates is not [var best, ..])
        {
            return new Finding(claim, Verdict.NotFound, 0, null, "The cited documents do not say this.");
        }

        Finding? rejected = null;
        foreach (var candidate in candidates.Where(c => c.Coverage >= best.Coverage - NearBest))
        {
            var comparison = Comparison.Of(snippet, candidate);
            var objection = VetoList.FirstObjection(comparison);
            if (objection is null && candidate.Coverage >= (strictness == Strictness.Strict ? StrictThreshold : Threshold))
            {
                return new Finding(claim, Verdict.Supported, candidate.Coverage, candidate.Window, "The document bears this out.");
            }

            rejected ??= Rejected(claim, comparison, candidate, objection);
        }

        return rejected!;
    }

    /// <summary>Only a window that is about the same thing can contradict.</summary>
    private static Finding Rejected(Claim claim, Comparison comparison, Candidate candidate, Objection? objection) =>
        (candidate.Coverage < AboutTheSame && !comparison.IsCopy) || objection is null
            ? new Finding(claim, Verdict.NotFound, candidate.Coverage, candidate.Window, "The cited documents do not say this.")
            : new Finding(claim, objection.Verdict, candidate.Coverage, candidate.Window, objection.Reason);
}

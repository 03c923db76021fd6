using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Scoring;
using ChatBriefing.Grounding.Vetoes;

namespace ChatBriefing.Grounding;

/// <summary>Verifies one claim against its evidence: word for word, else by a learned score with vetoes above it.</summary>
public static class ClaimVerifier
{
    /// <summary>A window that covers less than this is about something else and contradicts nothing.</summary>
    private const double AboutTheSame = 0.4;

    private const int LongestClaim = 400;

    /// <summary>The finding for <paramref name="claim"/>.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="evidence">The passages that it cites, and nothing else.</param>
    /// <param name="strictness">How sure the check must be.</param>
    public static Finding Verify(Claim claim, IReadOnlyList<Evidence> evidence, Strictness strictness = Strictness.Strict) =>
        VerbatimRule.Find(claim.Text, evidence) is { } window
            ? Verbatim(claim, window)
            : Verify(claim, EvidenceText.All(evidence), strictness);

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

        var reading = new ClaimReading(snippet, evidence, TermRarity.Shipped);
        if (reading.Best is not { } view)
        {
            return new Finding(claim, Verdict.NotFound, 0, null, "The cited documents do not say this.");
        }

        var level = Level.Of(strictness);
        var score = level.ScoreOf(reading, ClaimScore.Of(reading));
        return score >= level.Threshold
            ? new Finding(claim, Verdict.Supported, score, view.Comparison.Candidate.Window, "The document bears this out.")
            : Rejected(claim, view, level.Stop(reading) ?? view.FirstObjection, score);
    }

    /// <summary>Only a window that is about the same thing can contradict; its objection is the reason also where the score decided.</summary>
    private static Finding Rejected(Claim claim, ClaimView view, Objection? objection, double score)
    {
        var candidate = view.Comparison.Candidate;
        var isAboutTheSame = candidate.Coverage >= AboutTheSame || view.Comparison.IsCopy;
        return objection is not null && isAboutTheSame
            ? new Finding(claim, objection.Verdict, score, candidate.Window, objection.Reason)
            : new Finding(claim, Verdict.NotFound, score, candidate.Window, "The cited documents do not say this.");
    }
}

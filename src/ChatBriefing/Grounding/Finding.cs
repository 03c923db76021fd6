namespace ChatBriefing.Grounding;

/// <summary>What the check found about one claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">Supported, contradicted or not found.</param>
/// <param name="Score">How much of the claim the window bears out, 0 to 1.</param>
/// <param name="Window">The part of the evidence nearest to the claim; null when there is none.</param>
/// <param name="Reason">Why, in words for a reader.</param>
public sealed record Finding(Claim Claim, Verdict Verdict, double Score, EvidenceWindow? Window, string Reason);

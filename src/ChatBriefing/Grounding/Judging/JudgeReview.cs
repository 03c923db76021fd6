namespace ChatBriefing.Grounding.Judging;

/// <summary>What the judges object to.</summary>
/// <param name="Objections">The reason for each finding that a judge does not share.</param>
/// <param name="Notice">What readers should know, as when a judge could not be asked; empty otherwise.</param>
public sealed record JudgeReview(IReadOnlyDictionary<Finding, string> Objections, string Notice)
{
    /// <summary>Nothing to object to.</summary>
    public static JudgeReview None { get; } = new(new Dictionary<Finding, string>(), "");

    /// <summary>The check as it stands after the review: what a judge does not share counts as not found.</summary>
    internal StatementCheck AppliedTo(StatementCheck check) => check with
    {
        Findings = [.. check.Findings.Select(finding =>
            Objections.TryGetValue(finding, out var reason) ? finding with { Verdict = Verdict.NotFound, Reason = reason } : finding)],
    };
}

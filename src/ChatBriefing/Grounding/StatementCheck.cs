namespace ChatBriefing.Grounding;

/// <summary>A statement with a finding for each of its claims.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Findings">One finding a claim, in order; at least one.</param>
public sealed record StatementCheck(Statement Statement, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether every claim is supported.</summary>
    public bool IsSupported => Findings.Count > 0 && Findings.All(finding => finding.Verdict == Verdict.Supported);

    /// <summary>The finding that decided against the statement, contradictions first; null when it is supported.</summary>
    public Finding? Objection =>
        Findings.FirstOrDefault(finding => finding.Verdict == Verdict.Contradicted)
        ?? Findings.FirstOrDefault(finding => finding.Verdict == Verdict.NotFound);
}

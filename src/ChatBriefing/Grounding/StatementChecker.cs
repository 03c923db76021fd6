namespace ChatBriefing.Grounding;

/// <summary>Splits a statement into claims and verifies each against the evidence that the statement cites.</summary>
public static class StatementChecker
{
    /// <summary>A finding for every claim of the statement; not found when it cites nothing.</summary>
    public static StatementCheck Check(Statement statement)
    {
        var findings = ClaimSplitter.Split(statement.Text)
            .Select(claim => ClaimVerifier.Verify(claim, statement.Evidence))
            .ToList();
        return new StatementCheck(statement, findings);
    }
}

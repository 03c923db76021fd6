namespace ChatBriefing.Grounding;

/// <summary>A finding as it is shown to people who ask how an answer was checked, and as it is kept.</summary>
/// <param name="Statement">The sentence of the draft that the claim comes from.</param>
/// <param name="Text">The claim.</param>
/// <param name="Verdict">What the evidence says about it.</param>
/// <param name="Score">How much of the claim the evidence bears out, 0 to 1.</param>
/// <param name="Reason">Why, in words for a reader.</param>
/// <param name="Evidence">
/// The words that decided; null when there are none. Its number is that of the answer's citation, or 0 when the statement
/// was withheld.
/// </param>
public sealed record CheckedClaim(string Statement, string Text, Verdict Verdict, double Score, string Reason, Citation? Evidence)
{
    /// <summary>What is kept of <paramref name="finding"/>.</summary>
    internal static CheckedClaim From(Statement statement, Finding finding, Citation? evidence) =>
        new(statement.Text, finding.Claim.Text, finding.Verdict, finding.Score, finding.Reason, evidence);
}

using ChatBriefing.Grounding.Guarding;
using ChatBriefing.Grounding.Judging;

namespace ChatBriefing.Grounding;

public sealed partial class GroundedText
{
    /// <summary>
    /// The grounding gate: checks each statement against the evidence that it cites and lets through those of which
    /// every claim is supported. It runs the check itself, so no finding from elsewhere can open it; guards and judges
    /// only name what is to be stopped as well.
    /// </summary>
    public static class Gate
    {
        /// <summary>The supported statements with their citations, and the others with the reason they were stopped.</summary>
        /// <param name="statements">What a draft says, in order.</param>
        /// <param name="strictness">How sure the check must be.</param>
        /// <param name="judges">Second judges: they can stop what the check let through, never the other way round.</param>
        /// <param name="cancellationToken">Ends the asking of judges.</param>
        public static async Task<GroundedText> AdmitAsync(
            IReadOnlyList<Statement> statements, Strictness strictness, JudgePanel judges, CancellationToken cancellationToken)
        {
            var checks = statements.Select(statement => Guards.Look(StatementChecker.Check(statement, strictness))).ToList();
            var review = await judges.ReviewAsync(
                checks.Where(check => check.IsSupported).SelectMany(check => check.Findings), cancellationToken);
            var sentences = new List<GroundedSentence>();
            var citations = new CitationList();
            var withheld = new List<WithheldStatement>();
            var claims = new List<CheckedClaim>();
            foreach (var check in checks.Select(review.AppliedTo))
            {
                if (check.IsSupported)
                {
                    var numbers = citations.NumbersOf(check.Findings);
                    var seconding = SecondingOf(check.Statement, strictness).SelectMany(second => citations.NumbersOf(second.Findings)).Except(numbers).ToList();
                    sentences.Add(new GroundedSentence(check.Statement.Text, [.. numbers, .. seconding]) { Seconding = seconding });
                }
                else if (check.Objection is { } objection)
                {
                    withheld.Add(new WithheldStatement(check.Statement.Text, objection.Verdict, objection.Reason));
                }

                claims.AddRange(check.Findings.Select(finding => CheckedClaim.From(check.Statement, finding, EvidenceOf(finding))));

                Citation? EvidenceOf(Finding finding) => finding.Window is { } window
                    ? (check.IsSupported ? citations.Find(window) : Citation.Of(window, 0))
                    : null;
            }

            return new GroundedText(sentences, citations.All, withheld, claims, HiddenQuotes.Tell(citations.All, review.Notice));
        }

        /// <summary>The checks of the statement against each passage that may say the same, where it does.</summary>
        private static IEnumerable<StatementCheck> SecondingOf(Statement statement, Strictness strictness) => statement.Seconding
            .Select(evidence => Guards.Look(StatementChecker.Check(new Statement(statement.Text, [evidence]), strictness)))
            .Where(check => check.IsSupported);
    }
}

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
        public static async Task<GroundedText> AdmitAsync(
            IReadOnlyList<Statement> statements, JudgePanel judges, CancellationToken cancellationToken)
        {
            var checks = statements.Select(StatementChecker.Check).Select(Guards.Look).ToList();
            var review = await judges.ReviewAsync(
                checks.Where(check => check.IsSupported).SelectMany(check => check.Findings), cancellationToken);
            var sentences = new List<GroundedSentence>();
            var citations = new CitationList();
            var withheld = new List<WithheldStatement>();
            foreach (var check in checks)
            {
                if (check.IsSupported && check.Findings.FirstOrDefault(review.Objections.ContainsKey) is { } judged)
                {
                    withheld.Add(new WithheldStatement(check.Statement.Text, Verdict.NotFound, review.Objections[judged]));
                }
                else if (check.IsSupported)
                {
                    sentences.Add(new GroundedSentence(check.Statement.Text, citations.NumbersOf(check.Findings)));
                }
                else if (check.Objection is { } objection)
                {
                    withheld.Add(new WithheldStatement(check.Statement.Text, objection.Verdict, objection.Reason));
                }
            }

            return new GroundedText(sentences, citations.All, withheld, review.Notice);
        }
    }
}

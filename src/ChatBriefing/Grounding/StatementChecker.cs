using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding;

/// <summary>Splits a statement into claims and verifies each against the evidence that the statement cites.</summary>
public static class StatementChecker
{
    /// <summary>A finding for every claim of the statement; not found when it cites nothing.</summary>
    public static StatementCheck Check(Statement statement, Strictness strictness = Strictness.Strict)
    {
        if (VerbatimRule.Find(statement.Text, statement.Evidence) is { } window)
        {
            return new StatementCheck(statement, [ClaimVerifier.Verbatim(new Claim(statement.Text.Trim()), window)]);
        }

        var texts = new Lazy<IReadOnlyList<EvidenceText>>(() => EvidenceText.All(statement.Evidence));
        return new StatementCheck(statement, [.. Sentences.TextsOf(statement.Text).SelectMany(sentence => Check(sentence, statement.Evidence, texts, strictness))]);
    }

    /// <summary>The claims that a statement is checked as.</summary>
    internal static IEnumerable<Claim> ClaimsOf(Statement statement) =>
        VerbatimRule.Find(statement.Text, statement.Evidence) is not null
            ? [new Claim(statement.Text.Trim())]
            : Sentences.TextsOf(statement.Text).SelectMany(sentence =>
                VerbatimRule.Find(sentence, statement.Evidence) is not null ? [new Claim(sentence)] : ClaimSplitter.Split(sentence));

    /// <summary>A sentence that stands in the evidence is not split: its clauses need not stand alone there.</summary>
    private static IEnumerable<Finding> Check(string sentence, IReadOnlyList<Evidence> evidence, Lazy<IReadOnlyList<EvidenceText>> texts, Strictness strictness) =>
        VerbatimRule.Find(sentence, evidence) is { } window
            ? [ClaimVerifier.Verbatim(new Claim(sentence), window)]
            : ClaimSplitter.Split(sentence).Select(claim =>
                VerbatimRule.Find(claim.Text, evidence) is { } part
                    ? ClaimVerifier.Verbatim(claim, part)
                    : ClaimVerifier.Verify(claim, texts.Value, strictness));
}

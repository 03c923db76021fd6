using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Guarding;

/// <summary>
/// Stops sentences that must not be shown whatever bears them out: text that a chat or a page could act on, and
/// words that a document addresses to a program. What is stopped here is not shown among the withheld either.
/// </summary>
internal static class Guards
{
    private const string OrderReason = "The document's words there are addressed to a program and state nothing.";

    /// <summary>Stands in the place of a sentence that is not shown.</summary>
    public const string Unshown = "(This sentence is not shown.)";

    /// <summary>The same check, or one with the guard's objection in place of its findings.</summary>
    public static StatementCheck Look(StatementCheck check)
    {
        if (ActiveText.In(check.Statement.Text, VerbatimRule.Find(check.Statement.Text, check.Statement.Evidence) is not null) is { } active)
        {
            return Stopped(check, $"It holds {active}.");
        }

        return check.Findings.Select(finding => finding.Window).OfType<EvidenceWindow>().Any(RestsOnOrder)
            ? Stopped(check, OrderReason)
            : check;
    }

    private static StatementCheck Stopped(StatementCheck check, string reason) =>
        new(check.Statement with { Text = Unshown }, [new Finding(new Claim(Unshown), Verdict.NotFound, 0, null, reason)]);

    private static bool RestsOnOrder(EvidenceWindow window) =>
        MachineOrders.In(window.Evidence.Text).Any(order => Overlaps(order, window.Span));

    private static bool Overlaps(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}

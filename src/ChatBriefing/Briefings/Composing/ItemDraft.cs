using ChatBriefing.Grounding;

namespace ChatBriefing.Briefings.Composing;

/// <summary>What goes to the gate for one item.</summary>
/// <param name="Plan">The item.</param>
/// <param name="Statements">What it says, in reading order.</param>
/// <param name="Before">The sentence that held before, which is only quoted; null when there is none, and when it is one of <paramref name="Statements"/>.</param>
/// <param name="BeforeAt">Which of the statements is the first side of a disagreement; -1 for none.</param>
/// <param name="AfterAt">Which of the statements stands against it; -1 for none.</param>
internal sealed record ItemDraft(ItemPlan Plan, IReadOnlyList<Statement> Statements, Statement? Before, int BeforeAt, int AfterAt)
{
    /// <summary>All of them, as the gate gets them.</summary>
    public IEnumerable<Statement> All => Before is null ? Statements : Statements.Append(Before);

    /// <summary>The item in the words of its documents.</summary>
    public static ItemDraft Of(ItemPlan plan, Strictness strictness)
    {
        var statements = plan.Facts.Select(fact => StatementOf(fact, strictness)).ToList();
        var (before, after) = (PlaceOf(plan.Before, plan), PlaceOf(plan.After, plan));
        var beside = before < 0 && after >= 0 && plan.Before is { } old ? StatementOf(new Fact(old, []), strictness) : null;
        return new ItemDraft(plan, statements, beside, before, after);
    }

    private static int PlaceOf(NewsSentence? sentence, ItemPlan plan)
    {
        for (var at = 0; at < plan.Facts.Count; at++)
        {
            if (ReferenceEquals(plan.Facts[at].Best, sentence))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A sentence goes without its dateline where the check lets it.</summary>
    private static Statement StatementOf(Fact fact, Strictness strictness)
    {
        Statement said = new(fact.Best.Text, [fact.Best.Evidence]);
        if (fact.Best.Dropped > 0 && !fact.Best.Whole.Text.Contains('\n', StringComparison.Ordinal) && !StatementChecker.Check(said, strictness).IsSupported)
        {
            said = said with { Text = fact.Best.Whole.Text };
        }

        return said with { Seconding = [.. fact.Seconding.Where(other => other.Passage.DocumentId != fact.Best.Passage.DocumentId).Select(other => other.Evidence)] };
    }
}

using ChatBriefing.Grounding;

namespace ChatBriefing.Briefings.Composing;

/// <summary>What goes to the gate for one item.</summary>
/// <param name="Plan">The item.</param>
/// <param name="Statements">What it says, in reading order.</param>
/// <param name="Pairs">What of it stands against each other, or against a sentence that is only quoted.</param>
internal sealed record ItemDraft(ItemPlan Plan, IReadOnlyList<Statement> Statements, IReadOnlyList<DraftPair> Pairs)
{
    /// <summary>All of them, as the gate gets them.</summary>
    public IEnumerable<Statement> All => Statements.Concat(Pairs.Select(pair => pair.Beside).OfType<Statement>());

    /// <summary>The item in the words of its documents.</summary>
    public static ItemDraft Of(ItemPlan plan, Strictness strictness)
    {
        var statements = plan.Facts.Select(fact => StatementOf(fact, strictness)).ToList();
        return new ItemDraft(plan, statements, [.. plan.Pairs.Select(pair => PairOf(pair, plan, strictness)).Where(pair => pair.AfterAt >= 0)]);
    }

    private static DraftPair PairOf(SentencePair pair, ItemPlan plan, Strictness strictness)
    {
        var before = PlaceOf(pair.Before, plan);
        return new DraftPair(before < 0 ? StatementOf(new Fact(pair.Before, []), strictness) : null, before, PlaceOf(pair.After, plan));
    }

    private static int PlaceOf(NewsSentence sentence, ItemPlan plan)
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

namespace ChatBriefing.Briefings.Composing;

/// <summary>Chooses the items of an edition and puts them in order.</summary>
internal static class ItemChoice
{
    /// <summary>At most <paramref name="most"/> items, the most important first; those of one topic stand together, and each topic has its best.</summary>
    public static IReadOnlyList<ItemPlan> Of(IEnumerable<ItemPlan> plans, int most)
    {
        var ordered = plans.OrderByDescending(plan => plan.Importance).ThenBy(plan => plan.Documents[0].Id, StringComparer.Ordinal).ToList();
        var best = ordered.GroupBy(plan => plan.Topic).Select(group => group.First()).ToHashSet(ReferenceEqualityComparer.Instance);
        var chosen = new List<ItemPlan>();
        foreach (var plan in ordered.OrderByDescending(best.Contains))
        {
            if (chosen.Count < most && !chosen.Exists(other => Repeats(plan, other)))
            {
                chosen.Add(plan);
            }
        }

        var first = chosen.GroupBy(plan => plan.Topic).ToDictionary(group => group.Key, group => group.Max(plan => plan.Importance));
        return [.. chosen.OrderByDescending(plan => first[plan.Topic]).ThenBy(plan => plan.Topic, StringComparer.Ordinal).ThenByDescending(plan => plan.Importance)];
    }

    /// <summary>What is left out here is never looked at again, so a few words in common are no reason, nor is a form that both are written after, nor that both are rows of one list.</summary>
    private static bool Repeats(ItemPlan plan, ItemPlan other) =>
        (!AreOfOneDocument(plan, other) && Overlap.Repeats(plan.Terms, other.Terms) && !plan.Facts.Any(fact => HoldsBeside(fact.Best, other) || Naming.Adds(fact.Best, other)))
        || plan.Facts.All(fact => other.Facts.Any(known => FactMerger.SaysSame(known.Best, fact.Best)));

    /// <summary>Whether an item says so much of the sentence that it tells nothing more, in words that do not hold beside it.</summary>
    public static bool Repeats(ItemPlan plan, NewsSentence sentence) => Overlap.Repeats(sentence.ContentTerms, plan.Terms) && !HoldsBeside(sentence, plan) && !Naming.Adds(sentence, plan);

    private static bool HoldsBeside(NewsSentence sentence, ItemPlan plan) => plan.Facts.Any(known => DisagreementFinder.BothHold(sentence, known.Best));

    /// <summary>Then they hold different sentences of it: what changed, and what else changed or was added.</summary>
    private static bool AreOfOneDocument(ItemPlan plan, ItemPlan other) => plan.Documents.Any(document => other.Documents.Any(known => known.Id == document.Id));
}

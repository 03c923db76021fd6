using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;

namespace ChatBriefing.Briefings.Composing;

/// <summary>
/// Makes items of a story: a disagreement where its sources differ, an update where other figures were briefed, else what is new.
/// A document that the first item tells nothing of is told by itself: it may have come into the story by a few words.
/// </summary>
/// <param name="told">What the audience was told.</param>
/// <param name="versions">Reads the words that were told before.</param>
/// <param name="today">The day of the edition.</param>
internal sealed class StoryPlanner(ToldFacts told, IVersionReader versions, DateOnly today)
{
    /// <summary>The items; none when the story has nothing to say that was not told.</summary>
    /// <param name="story">The story.</param>
    /// <param name="weight">How much of the day is like it, 0 to 1.</param>
    /// <param name="cancellationToken">Ends the reading of what was told.</param>
    public async Task<IReadOnlyList<ItemPlan>> PlanAsync(Story story, double weight, CancellationToken cancellationToken)
    {
        var plans = new List<ItemPlan>();
        IReadOnlyList<NewsDocument> left = story.Documents;
        while (left.Count > 0 && plans.Count < SubscriptionLimits.MostItems
            && await ItemAsync(plans.Count == 0 ? story : Story.Of(left), plans, cancellationToken) is { } plan)
        {
            plans.Add(plan);
            left = [.. left.Where(document => !plan.Documents.Contains(document))];
        }

        // What has nothing of its own to say is still one more source of the story.
        return [.. plans.Select((plan, at) => Weighed(at == 0 ? plan with { Documents = [.. plan.Documents, .. left] } : plan, plans[..at], weight))];
    }

    private async Task<ItemPlan?> ItemAsync(Story story, List<ItemPlan> before, CancellationToken cancellationToken)
    {
        var facts = StoryFacts.Of(story, sentence => told.Holds(sentence) || before.Exists(plan => Overlap.Repeats(sentence.ContentTerms, plan.Terms) && !Naming.Adds(sentence, plan)));
        if (story.Documents.Count > 1 && DisagreementFinder.Find(facts) is var (one, other))
        {
            return Plan(ItemKind.Disagreement, story, [.. Lead(facts, one, other), one, other]) with { Pairs = [new SentencePair(one.Best, other.Best)] };
        }

        var chosen = FactChoice.Of(facts);
        if (chosen.Count == 0)
        {
            return null;
        }

        var pairs = new List<SentencePair>();
        foreach (var fact in chosen)
        {
            if (told.Outdated(fact.Best) is { } outdated && await FindAsync(outdated.At, cancellationToken) is { } earlier)
            {
                pairs.Add(new SentencePair(earlier, fact.Best));
            }
        }

        return Plan(pairs.Count > 0 ? ItemKind.Update : ItemKind.New, story, chosen) with { Pairs = pairs };
    }

    /// <summary>What the sources say before that in which they differ, and what that may point back to.</summary>
    private static IEnumerable<Fact> Lead(IReadOnlyList<Fact> facts, Fact one, Fact other) => facts
        .Where(fact => !fact.Best.LeansBack && (StandsBefore(fact, one.Best) || StandsBefore(fact, other.Best)))
        .Take(1)
        .Where(fact => FactChoice.Fits([fact, one, other])
            && !new[] { one.Best, other.Best }.Any(side => Overlap.Repeats(fact.Best.ContentTerms, side.ContentTerms) || DisagreementFinder.Contradict(fact.Best, side)));

    private static bool StandsBefore(Fact fact, NewsSentence side) =>
        fact.Seconding.Prepend(fact.Best).Any(sentence => sentence.Passage.DocumentId == side.Passage.DocumentId && sentence.Place < side.Place);

    /// <summary>The item with the documents that it tells of; how much it matters is said when the others are known.</summary>
    private static ItemPlan Plan(ItemKind kind, Story story, IReadOnlyList<Fact> facts)
    {
        var cited = facts.SelectMany(fact => fact.Seconding.Prepend(fact.Best)).Select(sentence => sentence.Passage.DocumentId).Distinct().ToList();
        var lead = facts[0].Best.Passage.DocumentId;
        return new ItemPlan
        {
            Kind = kind,
            Topic = story.Topic,
            Facts = facts,
            Documents = [.. story.Documents.Where(document => cited.Contains(document.Id)).OrderByDescending(document => document.Id == lead)],
            Importance = 0,
        };
    }

    /// <summary>The more a further item is like what its story told before it, the less it is missed.</summary>
    private ItemPlan Weighed(ItemPlan plan, IReadOnlyList<ItemPlan> before, double weight)
    {
        var likeness = before.Count == 0 ? 0 : VectorOf([plan]).Cosine(VectorOf(before));
        return plan with { Importance = (1 - likeness) * Importance.Of(plan.Kind, plan.Documents, plan.Facts.Max(fact => fact.Score), weight, today) };
    }

    private static TermVector VectorOf(IReadOnlyList<ItemPlan> plans) => TermVector.Mean(plans.SelectMany(plan => plan.Documents).Select(document => document.Vector));

    /// <summary>The sentence that was told, when it still stands.</summary>
    private async Task<NewsSentence?> FindAsync(StoredSpan at, CancellationToken cancellationToken) =>
        await versions.FindAsync(at.DocumentId, at.Version, cancellationToken) is { } version
            ? SentenceReader.Read(version, int.MaxValue).FirstOrDefault(sentence => sentence.Start >= at.Start && sentence.Start < at.Start + at.Length)
            : null;
}

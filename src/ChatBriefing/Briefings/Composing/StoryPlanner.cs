using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Makes an item of a story: a disagreement where its sources differ, an update where other figures were briefed, else what is new.</summary>
/// <param name="told">What the audience was told.</param>
/// <param name="versions">Reads the words that were told before.</param>
/// <param name="today">The day of the edition.</param>
internal sealed class StoryPlanner(ToldFacts told, IVersionReader versions, DateOnly today)
{
    /// <summary>The item; null when the story has nothing to say that was not told.</summary>
    /// <param name="story">The story.</param>
    /// <param name="weight">How much of the day is like it, 0 to 1.</param>
    /// <param name="cancellationToken">Ends the reading of what was told.</param>
    public async Task<ItemPlan?> PlanAsync(Story story, double weight, CancellationToken cancellationToken)
    {
        var facts = StoryFacts.Of(story, told.Holds);
        if (story.Documents.Count > 1 && DisagreementFinder.Find(facts) is var (one, other))
        {
            return Plan(ItemKind.Disagreement, story, [one, other], weight) with { Before = one.Best, After = other.Best };
        }

        var chosen = FactChoice.Of(facts);
        if (chosen.Count == 0)
        {
            return null;
        }

        foreach (var fact in chosen)
        {
            if (told.Outdated(fact.Best) is { } outdated && await FindAsync(outdated.At, cancellationToken) is { } before)
            {
                return Plan(ItemKind.Update, story, chosen, weight) with { Before = before, After = fact.Best };
            }
        }

        return Plan(ItemKind.New, story, chosen, weight);
    }

    private ItemPlan Plan(ItemKind kind, Story story, IReadOnlyList<Fact> facts, double weight)
    {
        var cited = facts.SelectMany(fact => fact.Seconding.Prepend(fact.Best)).Select(sentence => sentence.Passage.DocumentId).Distinct().ToList();
        var lead = facts[0].Best.Passage.DocumentId;
        return new ItemPlan
        {
            Kind = kind,
            Topic = story.Topic,
            Facts = facts,
            Documents = [.. story.Documents.OrderByDescending(document => document.Id == lead).ThenByDescending(document => cited.Contains(document.Id))],
            Importance = Importance.Of(kind, story.Documents, facts.Max(fact => fact.Score), weight, today),
        };
    }

    /// <summary>The sentence that was told, when it still stands.</summary>
    private async Task<NewsSentence?> FindAsync(StoredSpan at, CancellationToken cancellationToken) =>
        await versions.FindAsync(at.DocumentId, at.Version, cancellationToken) is { } version
            ? SentenceReader.Read(version, int.MaxValue).FirstOrDefault(sentence => sentence.Start >= at.Start && sentence.Start < at.Start + at.Length)
            : null;
}

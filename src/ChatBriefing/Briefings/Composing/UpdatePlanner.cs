using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Briefings.Subscriptions;

namespace ChatBriefing.Briefings.Composing;

/// <summary>
/// Makes updates of a document that says something else than before: the sentences with the changed figures, and those that they
/// take the place of; so with denials. What was added beside them stands in the last one as far as it has room.
/// </summary>
/// <param name="told">What the audience was told.</param>
/// <param name="today">The day of the edition.</param>
internal sealed class UpdatePlanner(ToldFacts told, DateOnly today)
{
    /// <summary>Of many changes in one document each further item is missed by so much less: it is one document of the day.</summary>
    private const double OfFurther = 0.5;

    /// <summary>The updates and what is left to tell; of a new document that is all of it.</summary>
    public DocumentUpdate Plan(NewsDocument document)
    {
        var changes = DocumentChanges.Of(document);
        var isExact = changes.Pairs.Any(pair => pair.IsExact);
        var items = changes.Pairs.Where(pair => pair.IsExact == isExact).OrderBy(pair => pair.After.Place).Chunk(QuotePair.Most).Take(SubscriptionLimits.MostItems).Select((chunk, at) => Item(document, chunk, at)).ToList();
        if (items.Count == 0)
        {
            return new DocumentUpdate([], changes.Come);
        }

        var reworded = changes.Reworded.Select(sentence => sentence.Start).ToHashSet();
        var shown = items.SelectMany(SentencesOf).ToList();
        var rest = Without(changes.Come, sentence => reworded.Contains(sentence.Start) || Tells(shown, sentence));
        items[^1] = items[^1] with { Facts = FactChoice.Beside(items[^1].Facts, StoryFacts.Of(Story.Of([rest]), told.Holds)) };
        shown.AddRange(SentencesOf(items[^1]));
        return new DocumentUpdate(items, Without(rest, sentence => Tells(shown, sentence)));
    }

    private ItemPlan Item(NewsDocument document, SentencePair[] pairs, int at) => new()
    {
        Kind = ItemKind.Update,
        Topic = document.Topic,
        Facts = [.. pairs.Select(pair => new Fact(pair.After, []) { Score = 1 })],
        Pairs = pairs,
        Documents = [document],
        Importance = Math.Pow(OfFurther, at) * Importance.Of(pairs[0].IsExact ? ItemKind.Update : ItemKind.New, [document], 0.8, 0, today),
    };

    private static IEnumerable<NewsSentence> SentencesOf(ItemPlan item) => item.Facts.SelectMany(fact => fact.Seconding.Prepend(fact.Best));

    private static bool Tells(List<NewsSentence> shown, NewsSentence sentence) => shown.Exists(other => other.Start == sentence.Start || FactMerger.SaysSame(other, sentence));

    private static NewsDocument Without(NewsDocument document, Predicate<NewsSentence> isLeftOut) => document with
    {
        Sentences = [.. document.Sentences.Select(sentence => sentence.Fitness > 0 && isLeftOut(sentence) ? sentence with { Fitness = 0 } : sentence)],
    };
}

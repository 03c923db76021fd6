using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Makes items of what the gate let through.</summary>
internal sealed class EditionAssembly(GroundedText text)
{
    private int passed;

    /// <summary>The items that have something to say, numbered from 1. To be called once, with all that the gate was given, in order.</summary>
    public List<EditionItem> Items(IReadOnlyList<ItemDraft> drafts)
    {
        var items = new List<EditionItem>();
        foreach (var draft in drafts)
        {
            var sentences = draft.Statements.Select(Take).ToList();
            var besides = draft.Pairs.Select(pair => pair.Beside is null ? null : Take(pair.Beside)).ToList();
            if (sentences.Exists(sentence => sentence is not null))
            {
                items.Add(Item(draft, sentences, besides, items.Count + 1));
            }
        }

        return items;
    }

    /// <summary>An item that only names a withdrawn document.</summary>
    public static EditionItem Withdrawn(WithdrawnDocument document, string topic, int number) => new()
    {
        Number = number,
        Kind = ItemKind.Withdrawn,
        Topic = topic,
        Headline = Headline.Shortened(document.Title),
        HeadlineAt = new StoredSpan(document.Id, document.Version, 0, 0),
        Sentences = [],
        DocumentIds = [document.Id],
    };

    private static EditionItem Item(ItemDraft draft, List<GroundedSentence?> sentences, List<GroundedSentence?> besides, int number)
    {
        var pairs = draft.Pairs.Select((pair, at) => PairOf(besides[at] ?? At(sentences, pair.BeforeAt), At(sentences, pair.AfterAt))).OfType<QuotePair>().ToList();
        var plan = draft.Plan;
        var at = HeadlineChoice.Of(plan.Documents[0].Version, plan.Facts[0].Best);
        return new EditionItem
        {
            Number = number,
            Kind = pairs.Count > 0 ? plan.Kind : ItemKind.New,
            Topic = plan.Topic,
            Headline = Headline.At(plan.Documents[0].Version, at) ?? Headline.Shortened(plan.Facts[0].Best.Text),
            HeadlineAt = at,
            Sentences = [.. sentences.OfType<GroundedSentence>()],
            Pairs = pairs,
            DocumentIds = [.. plan.Documents.Select(document => document.Id)],
            Versions = [.. plan.Documents.Select(document => new StoredSpan(document.Id, document.Version.Number, 0, 0))],
        };
    }

    /// <summary>The pair, where the gate let both through and they do not stand in one place.</summary>
    private static QuotePair? PairOf(GroundedSentence? before, GroundedSentence? after) =>
        before is not null && after is not null && before.Citations[0] != after.Citations[0] ? new QuotePair(before.Citations[0], after.Citations[0]) : null;

    private static GroundedSentence? At(List<GroundedSentence?> sentences, int at) => at < 0 ? null : sentences[at];

    /// <summary>The next sentence that passed, when it is this one: the gate keeps the order and leaves out what it stops.</summary>
    private GroundedSentence? Take(Statement statement) =>
        passed < text.Sentences.Count && text.Sentences[passed].Text == statement.Text ? text.Sentences[passed++] : null;
}

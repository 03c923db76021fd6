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
            var beside = draft.Before is null ? null : Take(draft.Before);
            if (sentences.Exists(sentence => sentence is not null))
            {
                items.Add(Item(draft, sentences, beside, items.Count + 1));
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

    private static EditionItem Item(ItemDraft draft, List<GroundedSentence?> sentences, GroundedSentence? beside, int number)
    {
        var before = (beside ?? At(sentences, draft.BeforeAt))?.Citations[0];
        var after = At(sentences, draft.AfterAt)?.Citations[0];
        var isPair = before is not null && after is not null && before != after;
        var plan = draft.Plan;
        var at = HeadlineChoice.Of(plan.Documents[0].Version, plan.Facts[0].Best);
        return new EditionItem
        {
            Number = number,
            Kind = isPair ? plan.Kind : ItemKind.New,
            Topic = plan.Topic,
            Headline = Headline.At(plan.Documents[0].Version, at) ?? Headline.Shortened(plan.Facts[0].Best.Text),
            HeadlineAt = at,
            Sentences = [.. sentences.OfType<GroundedSentence>()],
            Before = isPair ? before : null,
            After = isPair ? after : null,
            DocumentIds = [.. plan.Documents.Select(document => document.Id)],
            Versions = [.. plan.Documents.Select(document => new StoredSpan(document.Id, document.Version.Number, 0, 0))],
        };
    }

    private static GroundedSentence? At(List<GroundedSentence?> sentences, int at) => at < 0 ? null : sentences[at];

    /// <summary>The next sentence that passed, when it is this one: the gate keeps the order and leaves out what it stops.</summary>
    private GroundedSentence? Take(Statement statement) =>
        passed < text.Sentences.Count && text.Sentences[passed].Text == statement.Text ? text.Sentences[passed++] : null;
}

using ChatBriefing.Drafting;
using ChatBriefing.Grounding;

namespace ChatBriefing.Briefings;

/// <summary>
/// One produced briefing. It is made of grounded text, which only the gate can make: see <see cref="GroundedText"/>.
/// An item can hold no sentence that is not of that text.
/// </summary>
public sealed record Edition
{
    internal Edition(GroundedText text, IReadOnlyList<EditionItem> items, int documents, string notice)
    {
        var admitted = text.Sentences.ToHashSet(ReferenceEqualityComparer.Instance);
        if (items.SelectMany(item => item.Sentences).Any(sentence => !admitted.Contains(sentence)))
        {
            throw new ArgumentException("An item holds a sentence that did not pass the gate.", nameof(items));
        }

        Text = text;
        Items = items;
        Documents = documents;
        OwnNotice = notice;
        Notice = $"{notice} {text.Notice}".Trim();
    }

    /// <summary>All sentences with their citations, numbered through the whole edition, and what was withheld.</summary>
    public GroundedText Text { get; }

    /// <summary>The items, the most important first; those of one topic stand together.</summary>
    public IReadOnlyList<EditionItem> Items { get; }

    /// <summary>How many documents were new, changed or withdrawn.</summary>
    public int Documents { get; }

    /// <summary>What readers should know about how it came about; empty when there is nothing.</summary>
    public string Notice { get; }

    /// <summary><see cref="Notice"/> without what the gate tells of the quotes, which it tells anew.</summary>
    internal string OwnNotice { get; }

    /// <summary>Who wrote the sentences; readers are told when any is a model's.</summary>
    public DraftedBy DraftedBy { get; init; } = DraftedBy.Extraction;

    /// <summary>How sure the check was, and has to be again when it is brought back.</summary>
    public Strictness Strictness { get; init; } = Strictness.Strict;

    /// <summary>How many of <see cref="Documents"/> are gone from the library.</summary>
    public int Gone { get; init; }
}

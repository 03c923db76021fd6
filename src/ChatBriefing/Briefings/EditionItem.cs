using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;

namespace ChatBriefing.Briefings;

/// <summary>One item of an edition.</summary>
public sealed record EditionItem
{
    /// <summary>The number that readers call it by ("more on 3"), from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is new about it.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The topic of the subscription that it belongs to; empty for none.</summary>
    public required string Topic { get; init; }

    /// <summary>Its heading: words of a stored document, as they stand there (a title, or part of a sentence).</summary>
    public required string Headline { get; init; }

    /// <summary>Where the headline's words stand; a span of no length is the title of that version. Null only where a test makes items up.</summary>
    public StoredSpan? HeadlineAt { get; init; }

    /// <summary>One to three sentences of the edition's grounded text; none for a withdrawn document.</summary>
    public required IReadOnlyList<GroundedSentence> Sentences { get; init; }

    /// <summary>The quotations that stand against each other, the most important first, at most <see cref="QuotePair.Most"/>; empty unless it is an update or a disagreement.</summary>
    public IReadOnlyList<QuotePair> Pairs { get; init; } = [];

    /// <summary>Number of the citation with the words that held before, of the first pair; null when there is none.</summary>
    public int? Before => Pairs is [var first, ..] ? first.Before : null;

    /// <summary>Number of the citation with the words that hold now, of the first pair; null when there is none.</summary>
    public int? After => Pairs is [var first, ..] ? first.After : null;

    /// <summary>The documents it is about.</summary>
    public required IReadOnlyList<string> DocumentIds { get; init; }

    /// <summary>The versions of them that it was made of, as spans of no length; what the ledger knows an edition by.</summary>
    public IReadOnlyList<StoredSpan> Versions { get; init; } = [];
}

using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>A sentence of a new document.</summary>
internal sealed record NewsSentence
{
    private Snippet? snippet;
    private TermVector? vector;
    private FactNumbers? numbers;
    private double? weight;
    private bool? denies;
    private IReadOnlySet<string>? contentTerms;
    private NewsSentence? said;

    /// <summary>The passage that it stands in.</summary>
    public required Passage Passage { get; init; }

    /// <summary>Where in the passage's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Characters of a heading or dateline that stand before it and were left out.</summary>
    public int Dropped { get; init; }

    /// <summary>Its place among the document's sentences, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Its words as they stand in the document.</summary>
    public required string Text { get; init; }

    /// <summary>Its words.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>The terms of its content words that are no numbers.</summary>
    public required IReadOnlySet<string> Terms { get; init; }

    /// <summary>The same with the numbers.</summary>
    public IReadOnlySet<string> ContentTerms => contentTerms ??= Words.Where(word => word.IsContent).Select(word => word.Term).ToHashSet(StringComparer.Ordinal);

    /// <summary>How fit it is for being shown by itself, 0 to 1; 0 for what is no sentence of news.</summary>
    public required double Fitness { get; init; }

    /// <summary>Whether it is addressed to a program and not to a reader.</summary>
    public required bool IsOrder { get; init; }

    /// <summary>Whether it can only be understood behind the sentence before it.</summary>
    public required bool LeansBack { get; init; }

    /// <summary>Offset of the sentence in the version's text.</summary>
    public int Start => Passage.Start + Span.Start;

    /// <summary>Where it stands.</summary>
    public StoredSpan At => new(Passage.DocumentId, Passage.Version, Start, Span.Length);

    /// <summary>Numbers, dates and names read out of it, when they are needed.</summary>
    public Snippet Snippet => snippet ??= Snippet.Of(Text);

    /// <summary>Its terms, weighted by how rare they are.</summary>
    public TermVector Vector => vector ??= TermVector.Of(Terms.Select(term => KeyValuePair.Create(term, TermWeight.Of(term))));

    /// <summary>How much its terms weigh together.</summary>
    public double Weight => weight ??= Terms.Sum(TermWeight.Of);

    /// <summary>The figures and dates in it.</summary>
    public FactNumbers Numbers => numbers ??= FactNumbers.Of(Snippet);

    /// <summary>Whether it says no to something.</summary>
    public bool Denies => denies ??= Denial.In(Words);

    /// <summary>The same without the clause that tells who says it.</summary>
    public NewsSentence Said => said ??= SpeakerClause.Without(this);

    /// <summary>The same with what was left out before it.</summary>
    public NewsSentence Whole => Dropped == 0
        ? this
        : this with { Span = new TextSpan(Span.Start - Dropped, Span.Length + Dropped), Text = Passage.Text.Substring(Span.Start - Dropped, Span.Length + Dropped), Dropped = 0 };

    /// <summary>What the gate is to check it against.</summary>
    public Evidence Evidence => new(Passage);
}

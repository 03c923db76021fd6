namespace ChatBriefing.Briefings.Composing;

/// <summary>What an item is to say, before the gate.</summary>
internal sealed record ItemPlan
{
    /// <summary>What is new about it.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The topic; empty for none.</summary>
    public required string Topic { get; init; }

    /// <summary>What it says, in reading order.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The sentences that stand against each other, the most important first; empty for what is only new.</summary>
    public IReadOnlyList<SentencePair> Pairs { get; init; } = [];

    /// <summary>The documents it is about, the one that the headline is of first.</summary>
    public required IReadOnlyList<NewsDocument> Documents { get; init; }

    /// <summary>How much a reader would miss without it; only comparable within one edition.</summary>
    public required double Importance { get; init; }

    /// <summary>The content words of all that it says, figures among them.</summary>
    public IReadOnlySet<string> Terms => terms ??= Facts.SelectMany(fact => fact.Best.ContentTerms).ToHashSet(StringComparer.Ordinal);

    /// <summary>The figures and dates of all that it says, each in one form.</summary>
    public IReadOnlySet<string> Figures => figures ??= Facts.SelectMany(fact => fact.Best.Numbers.All).ToHashSet(StringComparer.Ordinal);

    private IReadOnlySet<string>? terms;
    private IReadOnlySet<string>? figures;
}

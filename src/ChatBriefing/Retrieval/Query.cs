namespace ChatBriefing.Retrieval;

/// <summary>What the index is asked.</summary>
public sealed record Query
{
    /// <summary>The words to find.</summary>
    public required string Text { get; init; }

    /// <summary>Collections to search in; null for all.</summary>
    public IReadOnlyList<string>? Collections { get; init; }

    /// <summary>Ids of the documents to search in; null for all. It narrows what may be searched and widens nothing.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>Only documents of this day or earlier (by their own date, or else the day they were added); null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Most passages to give, 1 to 100.</summary>
    public int Limit { get; init; } = 10;
}

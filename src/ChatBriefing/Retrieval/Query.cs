using ChatBriefing.Library.Collections;

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

    /// <summary>
    /// The day whose state of the library is asked: of each document the version that was in force then
    /// (<see cref="Library.Versions.Timeline"/>); null for the present one.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// What may be found at all; everything unless it is set. Passages beyond it are neither found nor counted: the result
    /// is that of an index without them. The <see cref="Retriever"/> sets it by the audience.
    /// </summary>
    public Readable Readable { get; init; } = Readable.Everything;

    /// <summary>Most passages to give, 1 to 100.</summary>
    public int Limit { get; init; } = 10;
}

using ChatBriefing.Grounding;
using ChatBriefing.Library;

namespace ChatBriefing.Asking;

/// <summary>What a person wrote, and where it may be answered from.</summary>
public sealed record Question
{
    /// <summary>Most characters a question may have.</summary>
    public const int MaxLength = 2_000;

    /// <summary>The person's words.</summary>
    public required string Text { get; init; }

    /// <summary>Names of the collections to search; null for all that may be read.</summary>
    public IReadOnlyList<string>? Collections { get; init; }

    /// <summary>Ids of the documents to search in, at most 200; null for all that may be read.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>The day whose state of the library is asked; null for the present one.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How sure the check of the answer must be; null for the level of the settings.</summary>
    public Strictness? Strictness { get; init; }

    /// <summary>Earlier questions of the same thread, oldest first: what "and Tartus?" leans on.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];

    /// <summary>Who will see the reply: the search finds only what all of them may read.</summary>
    public Audience Audience { get; init; } = Audience.Everyone;
}

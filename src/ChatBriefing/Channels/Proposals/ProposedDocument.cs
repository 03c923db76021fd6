namespace ChatBriefing.Channels.Proposals;

/// <summary>What an admin is shown of the document that a proposal is about. All texts are foreign.</summary>
public sealed record ProposedDocument
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The collection that it is in or is to go into.</summary>
    public required string Collection { get; init; }

    /// <summary>Where it came from; with the collection it decides which document it is.</summary>
    public required string Source { get; init; }

    /// <summary>The date it says it has; null when it says none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Pages or the like that it is known to have, at least ("12 pages"); empty when it counts none.</summary>
    public string Extent { get; init; } = "";

    /// <summary>Characters of its text.</summary>
    public int Length { get; init; }

    /// <summary>How its text begins, hidden text left out; at most <see cref="LongestOpening"/> characters.</summary>
    public string Opening { get; init; } = "";

    /// <summary>What was left out or odd when it was read, one line; empty when nothing was.</summary>
    public string Note { get; init; } = "";

    /// <summary>Id of the document in the library, once it is there; empty before.</summary>
    public string DocumentId { get; init; } = "";

    /// <summary>Its version there; 0 before.</summary>
    public int Version { get; init; }

    /// <summary>Most characters of <see cref="Opening"/>.</summary>
    public const int LongestOpening = 600;
}

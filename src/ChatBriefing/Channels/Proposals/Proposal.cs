using System.Text.Json.Serialization;

namespace ChatBriefing.Channels.Proposals;

/// <summary>
/// A change of the library that somebody asked for in a chat and that an admin has yet to agree to. Until then nothing of
/// it is in the library.
/// </summary>
public sealed record Proposal
{
    /// <summary>Its id; goes into buttons.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required ProposalKind Kind { get; init; }

    /// <summary>Where it was asked for, and where its card is.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string Person { get; init; }

    /// <summary>Whether only that person sees the card.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Name of the file, or the address: foreign text.</summary>
    public required string Name { get; init; }

    /// <summary>The document; null when it could not be read.</summary>
    public ProposedDocument? Document { get; init; }

    /// <summary>What it has to do with documents of the library, the closest first.</summary>
    public IReadOnlyList<Overlap> Overlaps { get; init; } = [];

    /// <summary>Why it was refused or could not be carried out: one line, with the mend. Empty when there is nothing.</summary>
    public string Reason { get; init; } = "";

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who agreed, or said no; empty before.</summary>
    public string SettledBy { get; init; } = "";

    /// <summary>The name that the platform gave for that person: foreign text, empty when it gave none.</summary>
    public string SettledByName { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset SettledAt { get; init; }

    /// <summary>How often its card was changed while it waited: a second press on a changed card is no repetition of the first.</summary>
    public int Revision { get; init; }

    /// <summary>How far it is. Kept beside the record, so that a change can be made from one state only.</summary>
    [JsonIgnore]
    public ProposalState State { get; init; } = ProposalState.Waiting;

    /// <summary>When it expires, unless somebody agreed before. Kept beside the record.</summary>
    [JsonIgnore]
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The platform's id of the card; null until it was posted, and for private ones. Kept beside the record.</summary>
    [JsonIgnore]
    public string? MessageId { get; init; }
}

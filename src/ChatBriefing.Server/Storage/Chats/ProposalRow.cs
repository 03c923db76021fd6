using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A change of the library that waits, or waited, for an admin's word.</summary>
public sealed class ProposalRow
{
    /// <summary>The proposal's id; the key.</summary>
    public required string Id { get; set; }

    /// <summary>How far it is; changed only from the state that it was seen in.</summary>
    public required ProposalState State { get; set; }

    /// <summary>When it expires.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The platform's id of its card; null until it was posted.</summary>
    public string? MessageId { get; set; }

    /// <summary>The proposal as JSON.</summary>
    public required string Payload { get; set; }
}

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>What is published if an admin agrees; it goes when the proposal ends.</summary>
public sealed class ProposalContentRow
{
    /// <summary>The proposal; the key.</summary>
    public required string ProposalId { get; set; }

    /// <summary>The document as JSON.</summary>
    public required string Payload { get; set; }
}

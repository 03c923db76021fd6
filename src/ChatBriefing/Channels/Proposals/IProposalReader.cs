namespace ChatBriefing.Channels.Proposals;

/// <summary>Reads stored proposals.</summary>
public interface IProposalReader
{
    /// <summary>The proposal; null when it is not (or no longer) there.</summary>
    Task<Proposal?> FindAsync(string proposalId, CancellationToken cancellationToken);
}

namespace ChatBriefing.Channels.Proposals;

/// <summary>Counts what waits for an admin's word, so that it stays bounded.</summary>
public interface IProposalCounter
{
    /// <summary>How many proposals of the workspace wait.</summary>
    Task<int> CountWaitingAsync(string platform, string tenant, CancellationToken cancellationToken);
}

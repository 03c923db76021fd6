using ChatBriefing.Library;

namespace ChatBriefing.Channels.Proposals;

/// <summary>Reads what was kept for publishing.</summary>
public interface IProposedContent
{
    /// <summary>Exactly what the card was made of; null once the proposal has ended.</summary>
    Task<NewVersion?> FindAsync(string proposalId, CancellationToken cancellationToken);
}

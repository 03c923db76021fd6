namespace ChatBriefing.Channels;

/// <summary>Writes events down before they are acknowledged, each once.</summary>
public interface IInbox
{
    /// <summary>Claims the turn and queues it, in one transaction; false when one of its keys was claimed before.</summary>
    Task<bool> ClaimAsync(Turn turn, CancellationToken cancellationToken);
}

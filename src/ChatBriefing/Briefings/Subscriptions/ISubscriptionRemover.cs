namespace ChatBriefing.Briefings.Subscriptions;

/// <summary>Removes subscriptions.</summary>
public interface ISubscriptionRemover
{
    /// <summary>Removes it; its editions are kept to be read. False when there is none with this id.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken cancellationToken);
}

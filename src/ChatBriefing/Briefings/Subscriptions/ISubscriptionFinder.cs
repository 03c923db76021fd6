namespace ChatBriefing.Briefings.Subscriptions;

/// <summary>Finds a subscription.</summary>
public interface ISubscriptionFinder
{
    /// <summary>The subscription, paused or not; null when there is none with this id (any more).</summary>
    Task<SubscriptionRecord?> FindAsync(string id, CancellationToken cancellationToken);
}

namespace ChatBriefing.Briefings.Subscriptions;

/// <summary>Lists subscriptions.</summary>
public interface ISubscriptionLister
{
    /// <summary>All, paused ones included, the oldest first. Who may see which is for the caller to decide.</summary>
    Task<IReadOnlyList<SubscriptionRecord>> ListAsync(CancellationToken cancellationToken);
}

namespace ChatBriefing.Briefings.Subscriptions;

/// <summary>Stores subscriptions.</summary>
public interface ISubscriptionWriter
{
    /// <summary>
    /// Stores a new one, or the new state of one that is there. Runs from before it was made, resumed or given another
    /// schedule are not made up.
    /// </summary>
    Task WriteAsync(Subscription subscription, CancellationToken cancellationToken);
}

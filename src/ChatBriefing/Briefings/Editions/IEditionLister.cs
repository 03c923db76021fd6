namespace ChatBriefing.Briefings.Editions;

/// <summary>Lists the editions of a subscription.</summary>
public interface IEditionLister
{
    /// <summary>The newest first, at most <paramref name="limit"/>; those of all subscriptions when <paramref name="subscriptionId"/> is null.</summary>
    Task<IReadOnlyList<EditionRecord>> ListAsync(string? subscriptionId, int limit, CancellationToken cancellationToken);
}

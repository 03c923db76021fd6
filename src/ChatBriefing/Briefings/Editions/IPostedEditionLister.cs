namespace ChatBriefing.Briefings.Editions;

/// <summary>Lists what a subscription's readers got, without the runs that came to nothing.</summary>
public interface IPostedEditionLister
{
    /// <summary>The newest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<EditionRecord>> ListPostedAsync(string subscriptionId, int limit, CancellationToken cancellationToken);
}

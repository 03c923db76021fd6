namespace ChatBriefing.Briefings.Editions;

/// <summary>Lists the editions of all subscriptions page by page.</summary>
public interface IEditionPager
{
    /// <summary>The newest of those older than <paramref name="last"/>, the newest first, at most <paramref name="limit"/>; the newest of all when it is null.</summary>
    Task<IReadOnlyList<EditionRecord>> ListAsync(EditionRecord? last, int limit, CancellationToken cancellationToken);
}

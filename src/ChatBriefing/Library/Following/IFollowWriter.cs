namespace ChatBriefing.Library.Following;

/// <summary>Remembers how far the following of folders, feeds and pages is.</summary>
public interface IFollowWriter
{
    /// <summary>Stores the items, new or known, and forgets others, in one transaction.</summary>
    Task WriteAsync(IReadOnlyList<FollowedItem> items, IReadOnlyList<FollowedItem> forgotten, CancellationToken cancellationToken);
}

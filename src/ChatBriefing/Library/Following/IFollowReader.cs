namespace ChatBriefing.Library.Following;

/// <summary>Reads what is remembered of followed folders, feeds and pages.</summary>
public interface IFollowReader
{
    /// <summary>All items of the origin, itself among them; of every origin when it is null.</summary>
    Task<IReadOnlyList<FollowedItem>> ReadAsync(FollowedOrigin? origin, CancellationToken cancellationToken);
}

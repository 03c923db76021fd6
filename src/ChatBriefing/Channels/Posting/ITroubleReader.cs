namespace ChatBriefing.Channels.Posting;

/// <summary>Lists the posts that an admin should know of.</summary>
public interface ITroubleReader
{
    /// <summary>Posts that failed, and doubtful ones that nothing can look up, newest first.</summary>
    Task<IReadOnlyList<TroubledPost>> ReadAsync(int limit, CancellationToken cancellationToken);
}

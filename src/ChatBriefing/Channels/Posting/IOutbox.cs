namespace ChatBriefing.Channels.Posting;

/// <summary>Takes posts that are to be sent.</summary>
public interface IOutbox
{
    /// <summary>Stores the posts; once this returns they will be sent, whatever happens. One with a known key is passed over.</summary>
    Task AddAsync(IReadOnlyList<Post> posts, CancellationToken cancellationToken);
}

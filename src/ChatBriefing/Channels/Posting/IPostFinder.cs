namespace ChatBriefing.Channels.Posting;

/// <summary>Looks up on a platform whether a doubtful post arrived. A platform that cannot look up registers none.</summary>
public interface IPostFinder
{
    /// <summary>The platform's name in lower case.</summary>
    string Platform { get; }

    /// <summary>Whether a message that carries <see cref="Post.Key"/> stands in the conversation.</summary>
    /// <param name="post">The doubtful post.</param>
    /// <param name="since">Before this time it was certainly not sent.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task<Sighting> FindAsync(Post post, DateTimeOffset since, CancellationToken cancellationToken);
}

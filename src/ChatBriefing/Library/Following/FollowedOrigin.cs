namespace ChatBriefing.Library.Following;

/// <summary>A folder, feed or page that is followed into a collection.</summary>
/// <param name="Collection">The collection that its documents go to.</param>
/// <param name="Place">The folder's full path or the address.</param>
public sealed record FollowedOrigin(string Collection, string Place)
{
    /// <summary>Whether a source is the page itself or a file in the folder. The items of a feed have addresses of their own.</summary>
    public bool Covers(string source) => source == Place
        || (Path.IsPathFullyQualified(Place) && source.StartsWith(Path.TrimEndingDirectorySeparator(Place) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}

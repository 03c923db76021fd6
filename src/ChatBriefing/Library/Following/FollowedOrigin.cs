namespace ChatBriefing.Library.Following;

/// <summary>A folder, feed or page that is followed into a collection.</summary>
/// <param name="Collection">The collection that its documents go to.</param>
/// <param name="Place">The folder's full path or the address.</param>
public sealed record FollowedOrigin(string Collection, string Place);

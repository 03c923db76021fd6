namespace ChatBriefing.Library.Fetching;

/// <summary>What an address answered.</summary>
/// <param name="Name">A file name for it, with the extension of what it is.</param>
/// <param name="Content">Its bytes, decompressed.</param>
/// <param name="ETag">Its mark, to be named when it is fetched again; null when it has none.</param>
/// <param name="LastModified">When it was changed; null when the server does not say.</param>
public sealed record FetchedContent(string Name, byte[] Content, string? ETag, DateTimeOffset? LastModified) : FetchOutcome;

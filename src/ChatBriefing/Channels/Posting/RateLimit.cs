namespace ChatBriefing.Channels.Posting;

/// <summary>At most so many posts in any window of so long.</summary>
/// <param name="Bucket">What is counted together, tenant and channel included: "chat.postMessage T1 C1".</param>
/// <param name="Permits">Most posts in a window; at least 1.</param>
/// <param name="Window">Length of the window.</param>
public sealed record RateLimit(string Bucket, int Permits, TimeSpan Window);

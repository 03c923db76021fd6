namespace ChatBriefing.Channels.Posting;

/// <summary>It was certainly not accepted and may be sent again: a rate limit, a refused connection.</summary>
/// <param name="After">How long the platform asked to wait; null to leave it to the outbox (exponential, with jitter).</param>
/// <param name="Bucket">Name of the <see cref="RateLimit"/> that must rest as long; null when it is this post alone.</param>
/// <param name="Reason">What the platform said, for the log and the admin.</param>
public sealed record Again(TimeSpan? After, string? Bucket, string Reason) : PostOutcome;

namespace ChatBriefing.Channels.Posting;

/// <summary>Knows the rate limits of one platform.</summary>
public interface IRateTable
{
    /// <summary>The platform's name in lower case.</summary>
    string Platform { get; }

    /// <summary>All limits that posting this counts against; several may share a bucket with different windows.</summary>
    IReadOnlyList<RateLimit> LimitsFor(Post post);
}

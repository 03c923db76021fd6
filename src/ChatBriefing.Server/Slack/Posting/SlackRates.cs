using ChatBriefing.Channels.Posting;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>
/// Slack's limits of posting: one message a second and channel, and each method by its tier in a workspace. See
/// https://docs.slack.dev/apis/web-api/rate-limits.
/// </summary>
internal sealed class SlackRates(IOptions<SlackOptions> options) : IRateTable
{
    private const int Burst = 3;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <summary>The bucket that all calls of the post's method in its workspace share; it rests when Slack says so.</summary>
    public static string BucketOf(Post post) => $"{MethodOf(post.Kind)} {post.Conversation.Tenant}";

    /// <inheritdoc/>
    public IReadOnlyList<RateLimit> LimitsFor(Post post) => post.Kind switch
    {
        // Slack tolerates short bursts in a channel, and states no figure for a whole workspace ("several hundred a minute").
        PostKind.Create => [new RateLimit($"{BucketOf(post)} {post.Conversation.Channel}", Burst, Burst * Second), new RateLimit(BucketOf(post), options.Value.PostsPerMinute, Minute)],
        PostKind.Ephemeral => [new RateLimit(BucketOf(post), 100, Minute)],
        PostKind.Update or PostKind.Delete => [new RateLimit(BucketOf(post), 50, Minute)],
        PostKind.Home => [new RateLimit(BucketOf(post), 100, Minute)],
        _ => [],
    };

    /// <summary>The method that does it.</summary>
    public static string MethodOf(PostKind kind) => kind switch
    {
        PostKind.Create => "chat.postMessage",
        PostKind.Update => "chat.update",
        PostKind.Ephemeral => "chat.postEphemeral",
        PostKind.Delete => "chat.delete",
        PostKind.Home => "views.publish",
        _ => throw new InvalidOperationException($"Slack has no method for {kind}."),
    };
}

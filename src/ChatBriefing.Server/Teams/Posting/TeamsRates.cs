using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>
/// Teams' limits of posting, by chat or channel and by tenant. See
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit.
/// </summary>
internal sealed class TeamsRates(IOptions<TeamsOptions> options) : IRateTable
{
    private static readonly int[] Permits = [7, 8, 60, 1_800];
    private static readonly TimeSpan[] Windows = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30), TimeSpan.FromHours(1)];

    /// <inheritdoc/>
    public string Platform => TeamsPlatform.Name;

    /// <summary>The bucket that all calls into one chat or channel share; it rests when Teams says so.</summary>
    public static string BucketOf(Conversation conversation) => $"teams {conversation.Tenant} {conversation.Channel}";

    /// <inheritdoc/>
    public IReadOnlyList<RateLimit> LimitsFor(Post post) => LimitsFor(post.Conversation);

    /// <summary>The limits that any call into the conversation counts against.</summary>
    public IReadOnlyList<RateLimit> LimitsFor(Conversation conversation)
    {
        var permits = options.Value.ThreadLimits.Count == Permits.Length ? options.Value.ThreadLimits : Permits;
        return
        [
            .. Windows.Select((window, at) => new RateLimit(BucketOf(conversation), permits[at], window)),
            new RateLimit($"teams {conversation.Tenant}", options.Value.TenantLimit, TimeSpan.FromSeconds(1)),
        ];
    }
}

using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Api;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>Tells what a fault of a call means for the post.</summary>
internal static class SlackOutcome
{
    /// <summary>The outcome; null when it is no fault of Slack's.</summary>
    public static PostOutcome? Of(Exception fault, Post post)
    {
        var isNew = post.Kind is PostKind.Create or PostKind.Ephemeral;
        return fault switch
        {
            SlackRateLimitException limit => new Again(limit.RetryAfter, SlackRates.BucketOf(post), limit.Message),
            SlackException { IsPassing: true } when isNew => new InDoubt(fault.Message),
            SlackException { IsPassing: true } => new Again(null, null, fault.Message),
            SlackException => new Refused(fault.Message),
            SlackUnreachableException { MayHaveArrived: true } when isNew => new InDoubt(fault.Message),
            SlackUnreachableException => new Again(null, null, fault.Message),
            _ => null,
        };
    }
}

using System.Net;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Api;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>Tells what a fault of a call means for the post.</summary>
internal static class TeamsOutcome
{
    /// <summary>The outcome; null when it is no fault of Teams'.</summary>
    public static PostOutcome? Of(Exception fault, Post post)
    {
        var isNew = post.Kind is PostKind.Create or PostKind.Ephemeral or PostKind.Home;
        return fault switch
        {
            TeamsException { Status: HttpStatusCode.TooManyRequests } limit => new Again(limit.RetryAfter, TeamsRates.BucketOf(post.Conversation), limit.Message),
            TeamsException { Status: HttpStatusCode.PreconditionFailed or HttpStatusCode.Unauthorized } => new Again(null, null, fault.Message),
            TeamsException refused when IsDoubtful(refused.Status) && isNew => new InDoubt(fault.Message),
            TeamsException refused when IsDoubtful(refused.Status) => new Again(refused.RetryAfter, null, fault.Message),
            TeamsException => new Refused(fault.Message),
            TeamsUnreachableException { MayHaveArrived: true } when isNew => new InDoubt(fault.Message),
            TeamsUnreachableException => new Again(null, null, fault.Message),
            _ => null,
        };
    }

    /// <summary>Whether the service may have acted all the same: posting has no key that makes a repetition harmless.</summary>
    private static bool IsDoubtful(HttpStatusCode status) => status == HttpStatusCode.RequestTimeout || (int)status >= 500;
}

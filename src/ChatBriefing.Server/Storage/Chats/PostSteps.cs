using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>How a post goes from state to state. Pure: nothing here waits, reads or writes.</summary>
internal static class PostSteps
{
    private const int LooksBeforeSendingAgain = 2;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    /// <summary>What was stored is none that this release can read; those behind it must not wait for ever.</summary>
    public static void OnUnreadable(PostRow row, DateTimeOffset now)
    {
        Release(row, now);
        End(row, PostState.Failed, "Its record cannot be read.");
    }

    /// <summary>Its lease ran out while it was being sent: nobody knows how that ended.</summary>
    public static void OnAbandoned(PostRow row, Post post, bool canFind, DateTimeOffset now)
    {
        if (post.Kind == PostKind.Create)
        {
            Doubt(row, canFind, now, "The process ended while it was being sent.");
        }
        else
        {
            // Updates, deletions and home pages can be repeated; of a private message a second copy is the lesser evil.
            row.State = PostState.Pending;
        }
    }

    /// <summary>An attempt to send it ended.</summary>
    /// <param name="row">The post's row.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="canFind">Whether doubtful posts can be looked up on its platform.</param>
    /// <param name="now">The time.</param>
    /// <param name="options">The limits.</param>
    /// <param name="jitter">Between 0 and 1, chosen by chance.</param>
    public static void OnSent(PostRow row, PostOutcome outcome, bool canFind, DateTimeOffset now, ChannelOptions options, double jitter)
    {
        Release(row, now);
        switch (outcome)
        {
            case Sent sent:
                End(row, PostState.Sent, "");
                row.MessageId = sent.MessageId;
                break;
            case Again { After: { } after } again:
                row.State = PostState.Pending;
                row.DueAt = now + after;
                row.Reason = again.Reason;
                break;
            case Again again:
                row.State = PostState.Pending;
                Fault(row, again.Reason, now, options, jitter);
                break;
            case InDoubt doubt:
                row.Faults++;
                Doubt(row, canFind, now + options.LookAfter, doubt.Reason);
                break;
            case Refused refused:
                End(row, PostState.Failed, refused.Reason);
                break;
            default:
                throw new InvalidOperationException($"Posting cannot end as {outcome.GetType().Name}.");
        }
    }

    /// <summary>A doubtful one was looked for.</summary>
    /// <param name="row">The post's row.</param>
    /// <param name="sighting">What was found.</param>
    /// <param name="now">The time.</param>
    /// <param name="options">The limits.</param>
    /// <param name="jitter">Between 0 and 1, chosen by chance.</param>
    public static void OnLooked(PostRow row, Sighting sighting, DateTimeOffset now, ChannelOptions options, double jitter)
    {
        Release(row, now);
        switch (sighting)
        {
            case Seen seen:
                End(row, PostState.Reconciled, "");
                row.MessageId = seen.MessageId;
                break;
            case NotSeen when ++row.Looks < LooksBeforeSendingAgain:
                row.DueAt = now + options.LookAfter;
                break;
            case NotSeen when row.Faults >= options.MostPostAttempts:
                End(row, PostState.Failed, row.Reason);
                break;
            case NotSeen:
                row.Looks = 0;
                row.State = PostState.Pending;
                row.DueAt = now;
                break;
            case CannotTell { After: { } after }:
                row.DueAt = now + after;
                break;
            case CannotTell blind:
                Fault(row, blind.Reason, now, options, jitter);
                break;
            default:
                throw new InvalidOperationException($"Looking for a post cannot end as {sighting.GetType().Name}.");
        }
    }

    private static void Doubt(PostRow row, bool canFind, DateTimeOffset due, string reason)
    {
        row.State = PostState.Unknown;
        row.Looks = 0;
        row.DueAt = due;
        row.Reason = reason;

        // Where nothing can be looked up an admin decides, and the conversation goes on meanwhile.
        row.IsOpen = canFind;
    }

    /// <summary>Waits 1 s, 2 s, 4 s … up to the longest wait, each shortened by up to a fifth so that posts do not come in step.</summary>
    private static void Fault(PostRow row, string reason, DateTimeOffset now, ChannelOptions options, double jitter)
    {
        row.Reason = reason;
        if (++row.Faults >= options.MostPostAttempts)
        {
            // A doubtful one that cannot be looked up stays doubtful, for an admin.
            End(row, row.State == PostState.Unknown ? PostState.Unknown : PostState.Failed, reason);
            return;
        }

        var wait = Math.Min(FirstWait.TotalSeconds * Math.Pow(2, row.Faults - 1), options.LongestWait.TotalSeconds);
        row.DueAt = now + TimeSpan.FromSeconds(wait * (1 - (0.2 * jitter)));
    }

    private static void End(PostRow row, PostState state, string reason)
    {
        row.State = state;
        row.IsOpen = false;
        row.Reason = reason;
    }

    private static void Release(PostRow row, DateTimeOffset now)
    {
        row.LeasedUntil = default;
        row.At = now;
    }
}

using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A post and how far it is.</summary>
public sealed class PostRow
{
    /// <summary>Its place in the queue; given by the database.</summary>
    public long Id { get; set; }

    /// <summary><see cref="Post.Key"/>; unique.</summary>
    public required string Key { get; set; }

    /// <summary>The platform.</summary>
    public required string Platform { get; set; }

    /// <summary>Posts with the same order (one channel) are sent one after the other.</summary>
    public required string Order { get; set; }

    /// <summary>How far it is.</summary>
    public PostState State { get; set; } = PostState.Pending;

    /// <summary>Whether something is still to be done with it, by itself; until then later posts of its order wait.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>When it is to be tried, or looked up, next.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Raised whenever a worker takes it; who holds an older number holds nothing.</summary>
    public long Fence { get; set; }

    /// <summary>Until when a worker holds it; the beginning of time when none does.</summary>
    public DateTimeOffset LeasedUntil { get; set; }

    /// <summary>Faults so far, rate limits not counted.</summary>
    public int Faults { get; set; }

    /// <summary>How often it was looked for and not seen since it was last sent.</summary>
    public int Looks { get; set; }

    /// <summary>When it was first sent; null before.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>The platform's id of the message; null where there is none.</summary>
    public string? MessageId { get; set; }

    /// <summary>What the platform last said against it.</summary>
    public string Reason { get; set; } = "";

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The post as JSON.</summary>
    public required string Payload { get; set; }
}

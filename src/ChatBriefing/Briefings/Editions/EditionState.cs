namespace ChatBriefing.Briefings.Editions;

/// <summary>How far an edition is. Stored by number.</summary>
public enum EditionState
{
    /// <summary>Its run is taken, and it is being written.</summary>
    Claimed = 1,

    /// <summary>It is written and waits for its editors.</summary>
    InReview = 2,

    /// <summary>It is written and on its way; the outbox has it.</summary>
    Queued = 3,

    /// <summary>It stands where it belongs.</summary>
    Posted = 4,

    /// <summary>It may or may not have arrived; an admin decides.</summary>
    Unknown = 5,

    /// <summary>It could not be written or posted; the reason says why.</summary>
    Failed = 6,

    /// <summary>An editor decided against it.</summary>
    Skipped = 7,

    /// <summary>Nothing was new, and nothing was posted.</summary>
    Empty = 8,

    /// <summary>Nobody decided about it in time, or the next one was due or asked for before anybody did.</summary>
    Lapsed = 9,
}

namespace ChatBriefing.Channels.Subscribing;

/// <summary>What is said about subscriptions. Stored by number: give new ones new numbers.</summary>
public enum BriefingSayingKind
{
    /// <summary>A new subscription is read back, to be saved by a button.</summary>
    Proposal = 1,

    /// <summary>It was saved.</summary>
    Saved = 2,

    /// <summary>Those there are.</summary>
    List = 3,

    /// <summary>The last editions of one.</summary>
    History = 4,

    /// <summary>What would be posted now, or what topics would have matched.</summary>
    Preview = 5,

    /// <summary>Whether one is really to be removed.</summary>
    Removal = 6,

    /// <summary>It was removed.</summary>
    Removed = 7,

    /// <summary>It was paused.</summary>
    Paused = 8,

    /// <summary>It was resumed.</summary>
    Resumed = 9,

    /// <summary>An edition is being written out of schedule.</summary>
    Wanted = 10,

    /// <summary>Why nothing was done.</summary>
    Objection = 11,
}

namespace ChatBriefing.Channels.Posting;

/// <summary>How far a post is. Stored by number.</summary>
public enum PostState
{
    /// <summary>Waits to be sent, or to be sent again.</summary>
    Pending = 1,

    /// <summary>A worker holds it and may be sending it at this moment.</summary>
    Sending = 2,

    /// <summary>The platform accepted it.</summary>
    Sent = 3,

    /// <summary>It may or may not have been accepted; to be looked up before anything else is done.</summary>
    Unknown = 4,

    /// <summary>It was in doubt and was found on the platform.</summary>
    Reconciled = 5,

    /// <summary>Refused for good, or given up.</summary>
    Failed = 6,
}

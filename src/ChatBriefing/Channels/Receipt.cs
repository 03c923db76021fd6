namespace ChatBriefing.Channels;

/// <summary>What became of an inbound event. All but <see cref="Busy"/> are to be acknowledged with success.</summary>
public enum Receipt
{
    /// <summary>Written down; it will be handled.</summary>
    Taken = 1,

    /// <summary>A repetition of one that was taken.</summary>
    Duplicate = 2,

    /// <summary>Nothing for us: a bot's own message, or not addressed to this one.</summary>
    Ignored = 3,

    /// <summary>From a tenant that this server does not serve.</summary>
    Stranger = 4,

    /// <summary>
    /// Not written down because too many wait: answer so that the platform delivers again (Slack: 503 without
    /// X-Slack-No-Retry).
    /// </summary>
    Busy = 5,
}

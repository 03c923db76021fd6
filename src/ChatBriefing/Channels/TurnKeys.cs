namespace ChatBriefing.Channels;

/// <summary>
/// What tells an event from a repetition of it. Platforms repeat one message under new event ids, and one gesture under
/// two message ids, so each of these alone is claimed.
/// </summary>
public sealed record TurnKeys
{
    /// <summary>Id of the event, the activity, or of the click (Slack: event_id, trigger_id).</summary>
    public required string EventId { get; init; }

    /// <summary>
    /// The message that says it, or that was edited or deleted, by the platform's id (Slack: ts). Whatever it says, it is
    /// claimed. Null for what no message says: a command, a click.
    /// </summary>
    public string? MessageId { get; init; }

    /// <summary>The message that a click is on; never claimed, since it may be clicked on many times.</summary>
    public string? OnMessageId { get; init; }

    /// <summary>Which state of the message, when it was edited (Slack: edited.ts); null for the message as first sent.</summary>
    public string? Revision { get; init; }

    /// <summary>The id that the sender's client gave (Slack: client_msg_id); null when there is none.</summary>
    public string? ClientMessageId { get; init; }
}

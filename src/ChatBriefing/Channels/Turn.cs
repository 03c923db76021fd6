using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels;

/// <summary>
/// One inbound message, command or click, as the platform's adapter understood it. It is stored as JSON with its claim
/// and handled later, perhaps after a restart, so it holds nothing that lives in memory.
/// </summary>
public sealed record Turn
{
    /// <summary>Where it was said, and where a reply goes.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>Who said it, by the platform's id.</summary>
    public required string Asker { get; init; }

    /// <summary>The asker's own tenant; null when it is the conversation's. Differs in shared channels.</summary>
    public string? AskerTenant { get; init; }

    /// <summary>The asker's name as the platform gave it: foreign text, empty when it gave none.</summary>
    public string AskerName { get; init; } = "";

    /// <summary>What is wanted, with the words and ids that belong to it.</summary>
    public required Verb Verb { get; init; }

    /// <summary>What tells this event from a repetition of it.</summary>
    public required TurnKeys Keys { get; init; }

    /// <summary>When the event reached us.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>
    /// When its message was first written, by the platform's word, which an edit comes with as well. Null when no message
    /// says it, or when the platform does not tell.
    /// </summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>
    /// Whether the bot was spoken to: mentioned in the text, in a direct message, by a command or a click. One that was
    /// not is answered only as a follow-up in a thread of the bot's own, and otherwise passed over in silence. An edited
    /// message counts as addressed when it was so before or is so now.
    /// </summary>
    public required bool IsAddressed { get; init; }

    /// <summary>Whether the text mentions a person other than the bot.</summary>
    public bool MentionsOthers { get; init; }

    /// <summary>
    /// Whether it is an edit or a deletion that came before its message; told when it is claimed. Never so of a message that
    /// is older than such things take, or of unknown age: its claim may be gone.
    /// </summary>
    public bool IsFirstOfMessage { get; init; }

    /// <summary>Whether a bot or the program itself said it: such turns are never handled.</summary>
    public bool IsFromBot { get; init; }

    /// <summary>Whether the reply is for the asker alone (a slash command).</summary>
    public bool IsPrivate { get; init; }

    /// <summary>
    /// What the platform gave for answering this one event (on Slack the response_url), good for minutes only; a poster
    /// may use it and must do without it once it is stale.
    /// </summary>
    public string? Handle { get; init; }
}

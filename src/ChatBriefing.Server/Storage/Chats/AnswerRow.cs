namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A stored answer, or what a deleted one leaves: its id and its message.</summary>
public sealed class AnswerRow
{
    /// <summary>The answer's id; the key.</summary>
    public required string Id { get; set; }

    /// <summary>The channel it was given in, hashed.</summary>
    public required string Room { get; set; }

    /// <summary>The thread it was given in; empty for none.</summary>
    public required string Thread { get; set; }

    /// <summary>Id of the message that asked; null for a command.</summary>
    public string? QuestionMessageId { get; set; }

    /// <summary>The platform's id of the message that shows it; null until it was posted.</summary>
    public string? MessageId { get; set; }

    /// <summary>Whether only the asker saw it.</summary>
    public required bool IsPrivate { get; set; }

    /// <summary>Whether it was deleted.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>When it was answered.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The answer as JSON; empty once deleted.</summary>
    public required string Payload { get; set; }
}

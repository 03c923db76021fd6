namespace ChatBriefing.Channels.Answers;

/// <summary>What is stored about an answer or an abstention, so that its buttons and follow-ups work after a restart.</summary>
public sealed record AnswerRecord
{
    /// <summary>The id of the answer from what the asker alone may read, beside the open one.</summary>
    public static string OwnIdOf(string openId) => $"{openId}.own";

    /// <summary>Its id; goes into buttons.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was asked.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>Who asked.</summary>
    public required string Asker { get; init; }

    /// <summary>The question in the person's words: foreign text.</summary>
    public required string Question { get; init; }

    /// <summary>How often the question was edited and answered anew since.</summary>
    public int Revision { get; init; }

    /// <summary>Id of the message that asked; null for a command.</summary>
    public string? QuestionMessageId { get; init; }

    /// <summary>Whether only the asker saw it, so that it may be shared.</summary>
    public required bool IsPrivate { get; init; }

    /// <summary>Whether it stands on what the asker alone may read, beside an open abstention: it cannot be shared.</summary>
    public bool IsOwn { get; init; }

    /// <summary>What the reply holds, by reference to the stored documents.</summary>
    public required StoredReply Reply { get; init; }

    /// <summary>Who drafted: "extractive" or "model". A reader is told when it was a model.</summary>
    public required string DraftedBy { get; init; }

    /// <summary>When it was answered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The platform's id of the message that shows it; null until it was posted, and for private ones.</summary>
    public string? MessageId { get; init; }
}

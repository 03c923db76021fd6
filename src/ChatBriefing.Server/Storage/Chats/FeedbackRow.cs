namespace ChatBriefing.Server.Storage.Chats;

/// <summary>What a person thought of an answer.</summary>
public sealed class FeedbackRow
{
    /// <summary>The answer; with <see cref="Person"/> the key.</summary>
    public required string AnswerId { get; set; }

    /// <summary>Who said it.</summary>
    public required string Person { get; set; }

    /// <summary>Thumbs up.</summary>
    public required bool IsGood { get; set; }

    /// <summary>Why not; null when none was given.</summary>
    public string? Reason { get; set; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; set; }
}

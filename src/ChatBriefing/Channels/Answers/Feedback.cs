namespace ChatBriefing.Channels.Answers;

/// <summary>What a person thought of an answer; a later word of the same person replaces it.</summary>
/// <param name="AnswerId">The answer.</param>
/// <param name="Person">Who said it.</param>
/// <param name="IsGood">Thumbs up.</param>
/// <param name="Reason">Why not; null when none was given.</param>
/// <param name="At">When.</param>
public sealed record Feedback(string AnswerId, string Person, bool IsGood, string? Reason, DateTimeOffset At)
{
    /// <summary>Most characters of a reason that are kept.</summary>
    public const int LongestReason = 2_000;
}

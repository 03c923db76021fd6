namespace ChatBriefing.Channels.Posting;

/// <summary>The platform accepted it.</summary>
/// <param name="MessageId">The platform's id of the message; null where it gives none (ephemeral, home, deletion).</param>
public sealed record Sent(string? MessageId) : PostOutcome;

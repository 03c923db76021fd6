namespace ChatBriefing.Channels.Posting;

/// <summary>It will never be accepted: no such channel, not a member, token revoked, too long.</summary>
/// <param name="Reason">What the platform said, for the log and the admin.</param>
public sealed record Refused(string Reason) : PostOutcome;

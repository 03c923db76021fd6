namespace ChatBriefing.Channels.Posting;

/// <summary>It could not be looked up now.</summary>
/// <param name="After">How long the platform asked to wait; null to leave it to the outbox.</param>
/// <param name="Reason">What happened, for the log.</param>
public sealed record CannotTell(TimeSpan? After, string Reason) : Sighting;

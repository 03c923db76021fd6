namespace ChatBriefing.Channels.Posting;

/// <summary>The post stands on the platform.</summary>
/// <param name="MessageId">The platform's id of it.</param>
public sealed record Seen(string MessageId) : Sighting;

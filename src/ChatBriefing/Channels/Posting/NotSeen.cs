namespace ChatBriefing.Channels.Posting;

/// <summary>All was read back and it is not there. The outbox looks twice before it sends again.</summary>
public sealed record NotSeen : Sighting;

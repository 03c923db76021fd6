namespace ChatBriefing.Library.Fetching;

/// <summary>The content is still the one that is known.</summary>
public sealed record FetchedUnchanged : FetchOutcome;

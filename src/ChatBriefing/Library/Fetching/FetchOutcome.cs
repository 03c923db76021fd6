namespace ChatBriefing.Library.Fetching;

/// <summary>What came of fetching: <see cref="FetchedContent"/>, <see cref="FetchedUnchanged"/> or <see cref="FetchRefusal"/>.</summary>
public abstract record FetchOutcome;

namespace ChatBriefing.Library.Fetching;

/// <summary>Nothing was fetched.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Reason">One line: what is wrong and the mend.</param>
/// <param name="RetryAfter">How long the server asks to be left alone; null when it does not say.</param>
public sealed record FetchRefusal(FetchFault Kind, string Reason, TimeSpan? RetryAfter = null) : FetchOutcome;

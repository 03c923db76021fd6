namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>What happens to a call in place of being answered well.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="RetryAfter">Seconds of the header Retry-After; 0 for none.</param>
/// <param name="IsAccepted">Whether the call takes effect all the same.</param>
/// <param name="Error">Slack's word, answered with ok: false; empty for a bare status.</param>
public sealed record FakeFault(int Status, int RetryAfter = 0, bool IsAccepted = false, string Error = "")
{
    public static FakeFault TooMany(int seconds) => new(429, seconds, Error: "ratelimited");
}

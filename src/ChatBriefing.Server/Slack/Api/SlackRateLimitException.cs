namespace ChatBriefing.Server.Slack.Api;

/// <summary>Slack asks to wait before this method is called again; the call had no effect.</summary>
internal sealed class SlackRateLimitException(string method, TimeSpan retryAfter)
    : Exception($"Slack asks to call {method} again in {retryAfter.TotalSeconds:0} s.")
{
    /// <summary>How long to wait.</summary>
    public TimeSpan RetryAfter => retryAfter;
}

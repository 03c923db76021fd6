namespace ChatBriefing.Server.Slack.Api;

/// <summary>What one look at Slack told.</summary>
/// <param name="Error">Slack's word when it refused; empty when it did not.</param>
/// <param name="Team">Name or id of the workspace.</param>
/// <param name="Scopes">What the token may do.</param>
/// <param name="SlackTime">Slack's clock; null when it was not told.</param>
internal sealed record ProbeResult(string Error, string Team, IReadOnlyList<string> Scopes, DateTimeOffset? SlackTime);

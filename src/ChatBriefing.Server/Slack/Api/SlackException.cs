namespace ChatBriefing.Server.Slack.Api;

/// <summary>Slack refused a call: it answered <c>ok: false</c>. Repeating it as it is would not help.</summary>
internal sealed class SlackException(string method, string code, string needed)
    : Exception($"Slack refused {method}: {code}{(needed.Length > 0 ? $" (needs {needed})" : "")}.")
{
    private static readonly string[] TokenFaults =
        ["invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "no_permission", "org_login_required", "ekm_access_denied"];

    private static readonly string[] PassingFaults = ["internal_error", "fatal_error", "service_unavailable", "request_timeout", "ratelimited", "rate_limited"];

    /// <summary>The method that was called.</summary>
    public string Method => method;

    /// <summary>Slack's word for the fault, as "channel_not_found".</summary>
    public string Code => code;

    /// <summary>The scope that is missing; empty when it is not about scopes.</summary>
    public string Needed => needed;

    /// <summary>Whether the token no longer opens anything.</summary>
    public bool IsOfToken => TokenFaults.Contains(code);

    /// <summary>Whether the fault is on Slack's side and may pass.</summary>
    public bool IsPassing => PassingFaults.Contains(code);
}

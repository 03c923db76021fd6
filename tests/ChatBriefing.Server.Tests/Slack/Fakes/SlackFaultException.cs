namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>The call is answered with ok: false and this error.</summary>
/// <param name="error">Slack's word for it.</param>
/// <param name="needed">The scope that is missing; empty when it is not about scopes.</param>
public sealed class SlackFaultException(string error, string needed = "") : Exception(error)
{
    public string Needed => needed;
}

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>The call is answered with ok: false and this error.</summary>
public sealed class SlackFaultException(string error) : Exception(error);

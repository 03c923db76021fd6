using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>A call of the Web API that reached the fake.</summary>
public sealed record FakeCall(string Method, JsonObject Arguments, DateTimeOffset At);

using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>A call of the service.</summary>
/// <param name="Method">POST, PUT or DELETE.</param>
/// <param name="Path">Path behind "/v3/", unescaped.</param>
/// <param name="Body">What was sent; null for nothing.</param>
/// <param name="At">When it came, by the test's clock.</param>
public sealed record FakeCall(string Method, string Path, JsonObject? Body, DateTimeOffset At);

using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>What every chat platform must do, on Teams.</summary>
public sealed class TeamsConformanceTests(ChatScene<TeamsDriver> scene) : ChannelConformanceTests<TeamsDriver>(scene);

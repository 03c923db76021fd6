using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Briefings by the suite that every platform must pass.</summary>
public sealed class TeamsBriefingTests(ChatScene<TeamsDriver> scene) : BriefingConformanceTests<TeamsDriver>(scene);

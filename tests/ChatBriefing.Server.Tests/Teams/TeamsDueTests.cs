using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Briefings that fall due by the suite that every platform must pass.</summary>
public sealed class TeamsDueTests(ChatScene<TeamsDriver> scene) : DueConformanceTests<TeamsDriver>(scene);

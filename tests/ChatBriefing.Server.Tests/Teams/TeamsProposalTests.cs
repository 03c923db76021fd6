using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>What every chat platform must do, on Teams.</summary>
public sealed class TeamsProposalTests(ChatScene<TeamsDriver> scene) : ProposalConformanceTests<TeamsDriver>(scene);

using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>The review of briefings by the suite that every platform must pass.</summary>
public sealed class TeamsReviewTests(ChatScene<TeamsDriver> scene) : ReviewConformanceTests<TeamsDriver>(scene);

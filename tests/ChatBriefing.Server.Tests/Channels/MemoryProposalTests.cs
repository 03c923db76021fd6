using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>The suite on a platform in memory.</summary>
public sealed class MemoryProposalTests(ChatScene<MemoryDriver> scene) : ProposalConformanceTests<MemoryDriver>(scene);

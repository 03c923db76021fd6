using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>Briefings by the suite that every platform must pass.</summary>
public sealed class MemoryBriefingTests(ChatScene<MemoryDriver> scene) : BriefingConformanceTests<MemoryDriver>(scene);

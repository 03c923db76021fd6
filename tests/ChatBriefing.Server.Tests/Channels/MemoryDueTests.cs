using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>Briefings that fall due by the suite that every platform must pass.</summary>
public sealed class MemoryDueTests(ChatScene<MemoryDriver> scene) : DueConformanceTests<MemoryDriver>(scene);

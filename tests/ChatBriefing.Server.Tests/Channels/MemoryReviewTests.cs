using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>The review of briefings by the suite that every platform must pass.</summary>
public sealed class MemoryReviewTests(ChatScene<MemoryDriver> scene) : ReviewConformanceTests<MemoryDriver>(scene);

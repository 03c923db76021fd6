using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>A message that stands on the platform in memory.</summary>
internal sealed record MemoryMessage(string Id, Delivery Delivery);

using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>The suite, to be called by hand; the runner leaves it alone, since it is not public.</summary>
internal sealed class FlawedSuite(ChatScene<FlawedDriver> scene) : ChannelConformanceTests<FlawedDriver>(scene);

using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>What every chat platform must do, on Slack.</summary>
public sealed class SlackConformanceTests(ChatScene<SlackDriver> scene) : ChannelConformanceTests<SlackDriver>(scene);

using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Briefings by the suite that every platform must pass.</summary>
public sealed class SlackBriefingTests(ChatScene<SlackDriver> scene) : BriefingConformanceTests<SlackDriver>(scene);

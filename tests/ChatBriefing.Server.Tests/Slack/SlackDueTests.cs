using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Briefings that fall due by the suite that every platform must pass.</summary>
public sealed class SlackDueTests(ChatScene<SlackDriver> scene) : DueConformanceTests<SlackDriver>(scene);

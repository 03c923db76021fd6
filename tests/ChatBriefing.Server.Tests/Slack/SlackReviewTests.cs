using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>The review of briefings by the suite that every platform must pass.</summary>
public sealed class SlackReviewTests(ChatScene<SlackDriver> scene) : ReviewConformanceTests<SlackDriver>(scene);

using ChatBriefing.Server.Tests.Channels.Conformance;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>What every chat platform must do, on Slack.</summary>
public sealed class SlackProposalTests(ChatScene<SlackDriver> scene) : ProposalConformanceTests<SlackDriver>(scene);

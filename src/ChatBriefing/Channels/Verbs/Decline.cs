namespace ChatBriefing.Channels.Verbs;

/// <summary>Say no to a proposal.</summary>
/// <param name="ProposalId">The proposal.</param>
public sealed record Decline(string ProposalId) : Verb;

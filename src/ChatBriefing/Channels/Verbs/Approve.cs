namespace ChatBriefing.Channels.Verbs;

/// <summary>Agree to a proposal.</summary>
/// <param name="ProposalId">The proposal.</param>
/// <param name="Collection">The collection that was chosen beside the button; null when none was.</param>
public sealed record Approve(string ProposalId, string? Collection) : Verb;

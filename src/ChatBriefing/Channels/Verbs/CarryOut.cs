namespace ChatBriefing.Channels.Verbs;

/// <summary>Do what an admin agreed to. Follows <see cref="Approve"/>; no platform makes it.</summary>
/// <param name="ProposalId">The proposal.</param>
public sealed record CarryOut(string ProposalId) : Verb;

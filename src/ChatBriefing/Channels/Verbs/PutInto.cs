namespace ChatBriefing.Channels.Verbs;

/// <summary>Choose the collection that a proposed document is to go into.</summary>
/// <param name="ProposalId">The proposal.</param>
/// <param name="Collection">The collection.</param>
public sealed record PutInto(string ProposalId, string Collection) : Verb;

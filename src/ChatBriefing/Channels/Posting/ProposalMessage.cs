using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Channels.Posting;

/// <summary>The card of a proposal.</summary>
/// <param name="Proposal">The proposal as it stands. Its texts are foreign.</param>
/// <param name="Collections">Names of collections to choose from, its own among them.</param>
/// <param name="IsForEverybody">Whether everybody may read its collection.</param>
public sealed record ProposalMessage(Proposal Proposal, IReadOnlyList<string> Collections, bool IsForEverybody) : Message;

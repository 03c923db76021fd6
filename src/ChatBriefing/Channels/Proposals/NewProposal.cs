using ChatBriefing.Library;

namespace ChatBriefing.Channels.Proposals;

/// <summary>A proposal to be stored.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Content">Exactly what is published if an admin agrees; null when there is nothing to publish.</param>
public sealed record NewProposal(Proposal Proposal, NewVersion? Content);

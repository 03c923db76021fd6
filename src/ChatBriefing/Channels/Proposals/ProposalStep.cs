namespace ChatBriefing.Channels.Proposals;

/// <summary>A change of a stored proposal; made only if it is still in the state that it was seen in.</summary>
/// <param name="From">The state it was seen in.</param>
/// <param name="Proposal">The proposal as it is then. What was kept for publishing is erased with a state that ends it.</param>
public sealed record ProposalStep(ProposalState From, Proposal Proposal);

using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Channels.Handling;

/// <summary>Finds the proposal that a click names, for an admin who can see its card: ids in clicks come from outside.</summary>
public sealed class KnownProposal(IProposalReader proposals, AdminCheck admins, TimeProvider time)
{
    /// <summary>After so long whoever was to carry it out is not coming back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>The proposal when it still waits, and null; or null and what is said to who clicked.</summary>
    public async Task<(Proposal? Proposal, NoticeKind Objection)> FindAsync(Turn turn, string proposalId, CancellationToken cancellationToken)
    {
        if (await proposals.FindAsync(proposalId, cancellationToken) is not { } proposal || !IsHere(proposal, turn))
        {
            return (null, NoticeKind.ProposalGone);
        }

        if (!await admins.IsAdminAsync(turn.Conversation, turn.Asker, cancellationToken))
        {
            return (null, NoticeKind.OnlyAdmins);
        }

        return proposal.State switch
        {
            ProposalState.Waiting when proposal.ExpiresAt <= time.GetUtcNow() => (null, NoticeKind.ProposalExpired),
            ProposalState.Waiting => (proposal, default),
            ProposalState.Working when proposal.SettledAt + Patience <= time.GetUtcNow() => (proposal, default),
            var state => (null, WordOf(state)),
        };
    }

    /// <summary>What is said of a proposal that waits no more.</summary>
    public static NoticeKind WordOf(ProposalState state) => state switch
    {
        ProposalState.Working => NoticeKind.ProposalBusy,
        ProposalState.Done => NoticeKind.ProposalDone,
        ProposalState.Cancelled => NoticeKind.ProposalCancelled,
        ProposalState.Expired => NoticeKind.ProposalExpired,
        _ => NoticeKind.ProposalGone,
    };

    private static bool IsHere(Proposal proposal, Turn turn) =>
        (proposal.Conversation.Platform, proposal.Conversation.Tenant, proposal.Conversation.Channel) == (turn.Conversation.Platform, turn.Conversation.Tenant, turn.Conversation.Channel)
        && (!proposal.IsPrivate || proposal.Person == turn.Asker);
}

using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Cancels a proposal; what was kept for publishing is erased.</summary>
public sealed class DeclineHandler(KnownProposal known, TimeProvider time) : IVerbHandler<Decline>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Decline verb, CancellationToken cancellationToken)
    {
        var (found, objection) = await known.FindAsync(queued.Turn, verb.ProposalId, cancellationToken);
        if (found is not { State: ProposalState.Waiting } proposal)
        {
            // What an admin agreed to may be half done; it is brought to its end, not cancelled.
            return Replying.Say(queued, found is null ? objection : NoticeKind.ProposalBusy, privately: true);
        }

        var turn = queued.Turn;
        var cancelled = proposal with
        {
            State = ProposalState.Cancelled,
            SettledBy = turn.Asker,
            SettledByName = turn.AskerName,
            SettledAt = time.GetUtcNow(),
            MessageId = proposal.MessageId ?? (proposal.IsPrivate ? null : turn.Keys.OnMessageId),
        };
        return new TurnResult
        {
            Step = new ProposalStep(ProposalState.Waiting, cancelled),
            Posts = [Replying.Card(queued, cancelled)],
            Otherwise = Replying.Say(queued, NoticeKind.ProposalBusy, privately: true),
        };
    }
}

using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// Takes the word of an admin. What was agreed to is done by a turn of its own, which survives the end of the process. In
/// another collection than the card spoke of, the document may meet another one: then the card shows that first.
/// </summary>
public sealed class ApproveHandler(KnownProposal known, Choosing choosing, TimeProvider time) : IVerbHandler<Approve>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Approve verb, CancellationToken cancellationToken)
    {
        var (found, objection) = await known.FindAsync(queued.Turn, verb.ProposalId, cancellationToken);
        if (found is not { } proposal)
        {
            return Replying.Say(queued, objection, privately: true);
        }

        if (proposal is { State: ProposalState.Waiting, Kind: ProposalKind.Publish, Document: { } document } && verb.Collection is { } collection && collection != document.Collection)
        {
            if (!CollectionName.IsValid(collection))
            {
                return Replying.Say(queued, NoticeKind.NoCollection, privately: true);
            }

            proposal = await choosing.MoveAsync(queued.Turn, proposal, collection, cancellationToken);
            if (proposal.Overlaps.Any(overlap => overlap.IsGrave))
            {
                return Choosing.Show(queued, proposal, NoticeKind.CollectionChanged);
            }
        }

        return Agree(queued, found.State, proposal);
    }

    private TurnResult Agree(QueuedTurn queued, ProposalState from, Proposal proposal)
    {
        var turn = queued.Turn;
        var agreed = proposal with
        {
            State = ProposalState.Working,
            Reason = "",
            SettledBy = turn.Asker,
            SettledByName = turn.AskerName,
            SettledAt = time.GetUtcNow(),
            MessageId = proposal.MessageId ?? (proposal.IsPrivate ? null : turn.Keys.OnMessageId),
        };
        return new TurnResult
        {
            Step = new ProposalStep(from, agreed),
            Next = [turn with { Verb = new CarryOut(proposal.Id) }],
            Otherwise = Replying.Say(queued, NoticeKind.ProposalBusy, privately: true),
        };
    }
}

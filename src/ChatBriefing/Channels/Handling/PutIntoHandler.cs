using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Handling;

/// <summary>Shows on the card what a proposed document meets in another collection.</summary>
public sealed class PutIntoHandler(KnownProposal known, Choosing choosing) : IVerbHandler<PutInto>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, PutInto verb, CancellationToken cancellationToken)
    {
        var (found, objection) = await known.FindAsync(queued.Turn, verb.ProposalId, cancellationToken);
        return found switch
        {
            null => Replying.Say(queued, objection, privately: true),
            { State: not ProposalState.Waiting } or { Kind: not ProposalKind.Publish } => Replying.Say(queued, NoticeKind.ProposalBusy, privately: true),
            _ when !CollectionName.IsValid(verb.Collection) => Replying.Say(queued, NoticeKind.NoCollection, privately: true),
            _ => Choosing.Show(queued, await choosing.MoveAsync(queued.Turn, found, verb.Collection, cancellationToken), word: null),
        };
    }
}

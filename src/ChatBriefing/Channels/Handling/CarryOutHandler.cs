using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// Publishes or removes what an admin agreed to, and shows on the card how that ended. It may begin anew after a crash:
/// the library takes the same content of the same source only once.
/// </summary>
public sealed class CarryOutHandler(
    IProposalReader proposals, IProposedContent contents, IVersionWriter writer, IDocumentWithdrawer withdrawer, TimeProvider time) : IVerbHandler<CarryOut>
{
    private const string AlreadyThere = "The collection held exactly this already, so nothing was added.";
    private const string Fault = "It could not be done because of a fault in the server. Try again; if that fails too, look into the server's log.";

    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, CarryOut verb, CancellationToken cancellationToken)
    {
        if (await proposals.FindAsync(verb.ProposalId, cancellationToken) is not { State: ProposalState.Working } proposal)
        {
            return TurnResult.Silence;
        }

        Proposal ended;
        try
        {
            ended = proposal.Kind == ProposalKind.Remove ? await RemoveAsync(proposal, cancellationToken) : await PublishAsync(proposal, cancellationToken);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            // It waits again, so that it can be tried once more; nothing of it is lost.
            ended = proposal with { State = ProposalState.Waiting, Reason = Fault, Revision = proposal.Revision + 1, ExpiresAt = Later(proposal.ExpiresAt) };
        }

        return new TurnResult { Step = new ProposalStep(ProposalState.Working, ended), Posts = [Replying.Card(queued, ended)] };
    }

    private async Task<Proposal> PublishAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var content = await contents.FindAsync(proposal.Id, cancellationToken) ?? throw new InvalidOperationException($"Nothing is kept of proposal {proposal.Id}, though it is being published.");
        var version = content with { Collection = proposal.Document!.Collection };
        var outcome = (await writer.WriteAsync([version], cancellationToken))[0];
        return proposal with
        {
            State = ProposalState.Done,
            Reason = outcome.Status == WriteStatus.Unchanged && outcome.DocumentId != version.DocumentId ? AlreadyThere : "",
            Document = proposal.Document with { DocumentId = outcome.DocumentId, Version = outcome.Version },
        };
    }

    private async Task<Proposal> RemoveAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        // That it is gone already, by this very turn before a crash or by somebody else, is as good.
        await withdrawer.WithdrawAsync(proposal.Document!.DocumentId, cancellationToken);
        return proposal with { State = ProposalState.Done };
    }

    private DateTimeOffset Later(DateTimeOffset expires) => expires > time.GetUtcNow() + TimeSpan.FromHours(1) ? expires : time.GetUtcNow() + TimeSpan.FromHours(1);
}

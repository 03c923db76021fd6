using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Channels.Handling;

/// <summary>Moves a proposed document to another collection: what it meets there is looked up anew.</summary>
public sealed class Choosing(IProposedContent contents, Overlaps overlaps, AudienceFinder audiences)
{
    /// <summary>The proposal as it is with that collection.</summary>
    public async Task<Proposal> MoveAsync(Turn turn, Proposal proposal, string collection, CancellationToken cancellationToken)
    {
        var audience = proposal.IsPrivate
            ? await audiences.OfPersonAsync(turn.Conversation, turn.Asker, cancellationToken)
            : await audiences.OfRoomAsync(turn.Conversation, turn.Asker, cancellationToken);
        var content = await contents.FindAsync(proposal.Id, cancellationToken) ?? throw new InvalidOperationException($"Nothing is kept of proposal {proposal.Id}, though it waits.");
        return proposal with
        {
            Revision = proposal.Revision + 1,
            Document = proposal.Document! with { Collection = collection },
            Overlaps = await overlaps.FindAsync(content with { Collection = collection }, audience, cancellationToken),
        };
    }

    /// <summary>The card shows the proposal as it is now.</summary>
    /// <param name="queued">The click.</param>
    /// <param name="proposal">The proposal, changed.</param>
    /// <param name="word">What is said to who clicked; null for nothing, where the card alone tells it.</param>
    internal static TurnResult Show(QueuedTurn queued, Proposal proposal, NoticeKind? word)
    {
        var card = Replying.Card(queued, proposal);
        return new TurnResult
        {
            Step = new ProposalStep(ProposalState.Waiting, proposal),
            Posts = word is { } notice ? [card, Replying.Privately(queued, PostContent.Of(notice)) with { Key = $"{queued.Key}.word" }] : [card],
            Otherwise = Replying.Say(queued, NoticeKind.ProposalBusy, privately: true),
        };
    }
}

using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library;
using ChatBriefing.Library.Fetching;
using ChatBriefing.Library.Ingestion;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Handling;

/// <summary>Reads what was fetched, in the reader's own process, and makes a proposal with its card of it.</summary>
public sealed class Proposing(FilePreparer preparer, Overlaps overlaps, AudienceFinder audiences, IOptionsMonitor<ChannelOptions> options, TimeProvider time)
{
    /// <summary>The proposal, or the reason why there is nothing to propose; in both cases a card tells it.</summary>
    public async Task<TurnResult> ProposeAsync(QueuedTurn queued, Offer offer, CancellationToken cancellationToken)
    {
        if (offer.Fetched is not FetchedContent content)
        {
            return Refuse(queued, offer, offer.Fetched is FetchRefusal refusal ? refusal.Reason : $"{offer.Name} is empty; send it again");
        }

        var file = IncomingFile.FromBytes(content.Name, content.Content) with { Source = offer.Source, Collection = offer.Collection ?? CollectionName.Default };
        var prepared = (await preparer.PrepareAsync(file, cancellationToken)).Parts[0];
        if (prepared.Version is not { } version)
        {
            return Refuse(queued, offer, prepared.Reason);
        }

        var proposal = New(queued, offer) with
        {
            Document = Describe(version),
            Overlaps = await overlaps.FindAsync(version, await audiences.OfAsync(queued.Turn, cancellationToken), cancellationToken),
        };
        return Show(queued, new NewProposal(proposal, version));
    }

    /// <summary>What is shown of a document.</summary>
    private static ProposedDocument Describe(NewVersion version) => new()
    {
        Title = version.Title,
        Collection = version.Collection,
        Source = version.Source,
        Date = version.Date,
        Extent = Extent.Of(version.Passages),
        Length = version.Text.Length,
        Opening = Opening.Of(version),
        Note = version.Note ?? "",
    };

    private TurnResult Refuse(QueuedTurn queued, Offer offer, string reason) =>
        Show(queued, new NewProposal(New(queued, offer) with { State = ProposalState.Refused, Reason = reason }, null));

    private Proposal New(QueuedTurn queued, Offer offer) => new()
    {
        Id = queued.Key,
        Kind = ProposalKind.Publish,
        Conversation = queued.Turn.Conversation,
        Person = queued.Turn.Asker,
        IsPrivate = queued.Turn.IsPrivate,
        Name = offer.Name,
        At = time.GetUtcNow(),
        ExpiresAt = time.GetUtcNow() + options.CurrentValue.ProposalLife,
    };

    private static TurnResult Show(QueuedTurn queued, NewProposal proposal) => new()
    {
        Proposal = proposal,
        Posts = [Replying.Openly(queued, PostContent.Proposal(proposal.Proposal.Id))],
    };
}

using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Posting;

/// <summary>Gathers what the card of a proposal shows to those who will see it.</summary>
public sealed class ProposalLoader(IProposalReader proposals, ReadableLibrary library, ICollectionReaders readers, AudienceFinder audiences)
{
    /// <summary>More would be no choice but a search.</summary>
    private const int MostCollections = 40;

    /// <summary>The card as it is now; null when the proposal is gone.</summary>
    public async Task<ProposalMessage?> LoadAsync(string proposalId, CancellationToken cancellationToken)
    {
        if (await proposals.FindAsync(proposalId, cancellationToken) is not { } proposal)
        {
            return null;
        }

        if (proposal is not { State: ProposalState.Waiting, Kind: ProposalKind.Publish, Document: { } document })
        {
            return new ProposalMessage(proposal, [], true);
        }

        var audience = proposal.IsPrivate
            ? await audiences.OfPersonAsync(proposal.Conversation, proposal.Person, cancellationToken)
            : await audiences.OfRoomAsync(proposal.Conversation, proposal.Person, cancellationToken);
        var known = (await library.ListAsync(null, audience, cancellationToken)).Select(listed => listed.Collection).Distinct().Order(StringComparer.Ordinal).Take(MostCollections);
        var all = await readers.ReadAsync(cancellationToken);
        var may = all.For(audience);
        return new ProposalMessage(
            proposal with { Overlaps = [.. proposal.Overlaps.Select(overlap => may.Allows(overlap.Collection) ? overlap : overlap.Unnamed())] },
            [.. new[] { document.Collection, CollectionName.Default }.Concat(known).Distinct()],
            all.Of(document.Collection).Contains(ReaderName.Everyone));
    }
}

using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Posting;

/// <summary>Gathers what the card of a proposal shows.</summary>
public sealed class ProposalLoader(IProposalReader proposals, ReadableDocuments documents)
{
    /// <summary>More would be no choice but a search.</summary>
    private const int MostCollections = 40;

    /// <summary>The card as it is now; null when the proposal is gone.</summary>
    public async Task<ProposalMessage?> LoadAsync(string proposalId, CancellationToken cancellationToken) =>
        await proposals.FindAsync(proposalId, cancellationToken) is { } proposal
            ? new ProposalMessage(proposal, proposal is { State: ProposalState.Waiting, Kind: ProposalKind.Publish, Document: { } document } ? await CollectionsAsync(proposal, document, cancellationToken) : [])
            : null;

    /// <summary>Those that can be read where the card stands: the names of others are nobody's business there.</summary>
    private async Task<IReadOnlyList<string>> CollectionsAsync(Proposal proposal, ProposedDocument document, CancellationToken cancellationToken)
    {
        var audience = proposal.IsPrivate || proposal.Conversation.Kind == ConversationKind.Direct
            ? proposal.Conversation.AudienceOf(proposal.Person, proposal.Conversation.Tenant)
            : proposal.Conversation.Audience();
        var names = (await documents.ListAsync(audience, cancellationToken)).Select(known => known.Collection).Distinct().Order(StringComparer.Ordinal).Take(MostCollections);
        return [.. new[] { document.Collection, CollectionName.Default }.Concat(names).Distinct()];
    }
}

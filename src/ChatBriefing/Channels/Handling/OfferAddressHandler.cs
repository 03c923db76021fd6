using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library.Fetching;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Handling;

/// <summary>Fetches an address that an admin named, with the same guard as everywhere, and shows what it answers.</summary>
public sealed class OfferAddressHandler(
    AdminCheck admins, IProposalCounter proposals, AddressFetcher fetcher, Proposing proposing, IOptionsMonitor<ChannelOptions> options) : IVerbHandler<OfferAddress>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, OfferAddress verb, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        if (!await admins.IsAdminAsync(turn.Conversation, turn.Asker, cancellationToken))
        {
            return Replying.Say(queued, NoticeKind.OnlyAdminsChange);
        }

        if (verb.Address.Length == 0)
        {
            return Replying.Say(queued, NoticeKind.HowToAdd);
        }

        if (await proposals.CountWaitingAsync(turn.Conversation.Platform, turn.Conversation.Tenant, cancellationToken) >= options.CurrentValue.MostProposals)
        {
            return Replying.Say(queued, NoticeKind.ManyProposals);
        }

        var fetched = await fetcher.FetchAsync(new FetchRequest(verb.Address), cancellationToken);
        var source = FetchAddress.TryRead(verb.Address, out var address, out _) ? address.AbsoluteUri : verb.Address;
        return await proposing.ProposeAsync(queued, new Offer(verb.Address, source, verb.Collection, fetched), cancellationToken);
    }
}

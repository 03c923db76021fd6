using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Handling;

/// <summary>Has the files of an admin read one after the other; a question beside them is answered as well, whoever asks it.</summary>
public sealed class OfferFilesHandler(AdminCheck admins, IProposalCounter proposals, IOptionsMonitor<ChannelOptions> options) : IVerbHandler<OfferFiles>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, OfferFiles verb, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        var asked = FollowUpRule.ReadsLikeOne(verb.Words) && Answering.ObjectionTo(verb.Words) is null ? [turn with { Verb = new Ask(verb.Words) }] : Array.Empty<Turn>();
        if (await ObjectionAsync(turn, cancellationToken) is { } notice)
        {
            return Replying.Say(queued, notice) with { Next = asked };
        }

        var collection = Spoken.CollectionIn(verb.Words);
        var files = verb.Files.Take(options.CurrentValue.MostOfferedFiles).Select(file => turn with { Verb = new PrepareFile(file, collection) });
        var left = verb.Files.Count > options.CurrentValue.MostOfferedFiles;
        return new TurnResult { Next = [.. asked, .. files], Posts = left ? [Replying.Openly(queued, PostContent.Of(NoticeKind.ManyFiles))] : [] };
    }

    private async Task<NoticeKind?> ObjectionAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!await admins.IsAdminAsync(turn.Conversation, turn.Asker, cancellationToken))
        {
            return NoticeKind.OnlyAdminsChange;
        }

        var waiting = await proposals.CountWaitingAsync(turn.Conversation.Platform, turn.Conversation.Tenant, cancellationToken);
        return waiting >= options.CurrentValue.MostProposals ? NoticeKind.ManyProposals : null;
    }
}

using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Shows an editor the sentences of a draft in fields.</summary>
public sealed class ShowDraftHandler(DraftPosts drafts) : IVerbHandler<ShowDraft>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, ShowDraft verb, CancellationToken cancellationToken) =>
        await drafts.FindAsync(queued.Turn, verb.EditionId, cancellationToken) is { } draft
            ? new TurnResult { Posts = [Replying.Privately(queued, PostContent.DraftForm(draft.Edition.Id))] }
            : Replying.Say(queued, NoticeKind.DraftDecided, privately: true);
}

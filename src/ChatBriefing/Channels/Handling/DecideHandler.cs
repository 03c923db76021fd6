using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Takes what an editor decides about a draft; the drafts shown to all its editors then say who decided.</summary>
public sealed class DecideHandler(DraftPosts drafts) : IVerbHandler<Decide>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Decide verb, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(queued.Turn, verb.EditionId, cancellationToken) is not { } draft)
        {
            return Replying.Say(queued, NoticeKind.DraftDecided, privately: true);
        }

        var said = Replying.Say(queued, verb.Post ? NoticeKind.DraftApproved : NoticeKind.DraftSkipped, privately: true);
        return said with
        {
            Review = new ReviewStep(draft.Edition.Id, queued.Turn.Asker, verb.Post),
            Posts = [.. said.Posts, .. DraftPosts.Updates(queued, draft)],
        };
    }
}

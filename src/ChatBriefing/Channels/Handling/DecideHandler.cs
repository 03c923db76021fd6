using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// Takes what an editor decides about the words they saw; the drafts shown to all its editors then say who decided. About
/// other words than those stored by now nothing is decided, and the drafts show these.
/// </summary>
public sealed class DecideHandler(DraftPosts drafts) : IVerbHandler<Decide>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Decide verb, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(queued.Turn, verb.EditionId, cancellationToken) is not { } draft)
        {
            return Replying.Say(queued, NoticeKind.DraftDecided, privately: true);
        }

        var changed = Showing(queued, draft, NoticeKind.DraftChanged);
        return draft.Edition.Revision != verb.Revision ? changed : Showing(queued, draft, verb.Post ? NoticeKind.DraftApproved : NoticeKind.DraftSkipped) with
        {
            Review = new ReviewStep(draft.Edition.Id, queued.Turn.Asker, verb.Revision, verb.Post),
            Otherwise = changed,
        };
    }

    private static TurnResult Showing(QueuedTurn queued, FoundDraft draft, NoticeKind kind)
    {
        var said = Replying.Say(queued, kind, privately: true);
        return said with { Posts = [.. said.Posts, .. DraftPosts.Updates(queued, draft)] };
    }
}

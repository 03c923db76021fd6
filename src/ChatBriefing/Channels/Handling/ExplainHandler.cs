using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Shows who asks for it the verdict on every statement.</summary>
public sealed class ExplainHandler(KnownAnswer known) : IVerbHandler<Explain>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Explain verb, CancellationToken cancellationToken) =>
        await known.FindAsync(queued.Turn, verb.AnswerId, cancellationToken) is { } answer
            ? new TurnResult { Posts = [Replying.Privately(queued, PostContent.Explanation(answer.Id))] }
            : Replying.Say(queued, NoticeKind.AnswerGone, privately: true);
}

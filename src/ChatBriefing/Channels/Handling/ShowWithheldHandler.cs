using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Shows who asks for it what was withheld and why.</summary>
public sealed class ShowWithheldHandler(KnownAnswer known) : IVerbHandler<ShowWithheld>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, ShowWithheld verb, CancellationToken cancellationToken) =>
        await known.FindAsync(queued.Turn, verb.AnswerId, cancellationToken) is { } answer
            ? new TurnResult { Posts = [Replying.Privately(queued, PostContent.Withheld(answer.Id))] }
            : Replying.Say(queued, NoticeKind.AnswerGone, privately: true);
}

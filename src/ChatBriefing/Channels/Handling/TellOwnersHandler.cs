using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Records a question that the documents leave unanswered.</summary>
public sealed class TellOwnersHandler(KnownAnswer known, TimeProvider time) : IVerbHandler<TellOwners>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, TellOwners verb, CancellationToken cancellationToken) =>
        await known.FindAsync(queued.Turn, verb.AnswerId, cancellationToken) is { } answer
            ? Replying.Say(queued, NoticeKind.OwnersTold, privately: true) with
            {
                Unanswered = new UnansweredQuestion(answer.Id, answer.Question, answer.Asker, time.GetUtcNow()),
            }
            : Replying.Say(queued, NoticeKind.AnswerGone, privately: true);
}

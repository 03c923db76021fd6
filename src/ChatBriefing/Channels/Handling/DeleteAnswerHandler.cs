using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Deletes an answer for its asker.</summary>
public sealed class DeleteAnswerHandler(KnownAnswer known) : IVerbHandler<DeleteAnswer>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, DeleteAnswer verb, CancellationToken cancellationToken) =>
        await known.FindAsync(queued.Turn, verb.AnswerId, cancellationToken) switch
        {
            null => Replying.Say(queued, NoticeKind.AnswerGone, privately: true),
            { } answer when answer.Asker != queued.Turn.Asker => Replying.Say(queued, NoticeKind.OnlyTheAsker, privately: true),
            { } answer => new TurnResult { DeletedAnswerId = answer.Id, Posts = [Replying.Delete(queued, answer.Id)] },
        };
}

using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Takes back the reply to a deleted question, unless others took part: what they wrote must keep its context.</summary>
public sealed class RetractHandler(IQuestionFinder questions, IThreadReader threads) : IVerbHandler<Retract>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Retract verb, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        var answered = turn.Keys.MessageId is { } message ? await questions.FindAsync(turn.Conversation, message, cancellationToken) : null;
        if (answered is null)
        {
            return TurnResult.Silence;
        }

        var thread = await threads.ReadAsync(answered.Conversation, cancellationToken);
        return thread.Voices.Count > 0 || thread.Answers.Any(answer => answer.Asker != answered.Asker)
            ? TurnResult.Silence
            : new TurnResult { DeletedAnswerId = answered.Id, Posts = [Replying.Delete(queued, answered.Id)] };
    }
}

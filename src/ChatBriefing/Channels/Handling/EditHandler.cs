using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Answers an edited question anew, in the place of the earlier reply.</summary>
public sealed class EditHandler(Answering answering, OwnAnswering own, IQuestionFinder questions, IThreadReader threads, IVerbHandler<Ask> asks) : IVerbHandler<Edit>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Edit verb, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        var answered = turn.Keys.MessageId is { } message ? await questions.FindAsync(turn.Conversation, message, cancellationToken) : null;
        if (answered is null)
        {
            // An edit that makes it a question to the bot; a follow-up that is not addressed was passed over before.
            return turn.IsAddressed ? Spoken.Of(verb.Text, verb.Ids, verb.Whole, []) switch
            {
                Ask ask => await asks.HandleAsync(queued, ask, cancellationToken),

                // What a command did it would do a second time.
                Brief { Text: var command } when BriefingGrammar.Read(command) is ActRequest { Act: not (BriefingAct.Preview or BriefingAct.History) } => TurnResult.Silence,
                var other => new TurnResult { Next = [turn with { Verb = other }] },
            } : TurnResult.Silence;
        }

        if (answered.Asker != turn.Asker || answered.Question == verb.Text.Trim())
        {
            return TurnResult.Silence;
        }

        if (Answering.ObjectionTo(verb.Text) is { } notice)
        {
            return Replying.Say(queued, notice);
        }

        var thread = await threads.ReadAsync(turn.Conversation, cancellationToken);
        var before = thread with { Answers = [.. thread.Answers.TakeWhile(answer => answer.Id != answered.Id)] };
        var answer = await answering.AnswerAsync(queued, verb.Text, answered.Id, before, cancellationToken);
        var result = new TurnResult { Answer = answer with { IsPrivate = answered.IsPrivate, MessageId = answered.MessageId, Revision = answered.Revision + 1 }, Posts = [Replying.Update(queued, answer.Id)] };
        return await own.AddAsync(result, queued, before, cancellationToken);
    }
}

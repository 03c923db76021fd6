using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Answers an edited question anew, in the place of the earlier reply; what is no question any more loses that reply.</summary>
public sealed class EditHandler(Answering answering, OwnAnswering own, IQuestionFinder questions, IThreadReader threads, IVerbHandler<Ask> asks) : IVerbHandler<Edit>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Edit verb, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        var said = Spoken.Of(verb.Text, verb.Ids, verb.Whole, []);
        var answered = turn.Keys.MessageId is { } message ? await questions.FindAsync(turn.Conversation, message, cancellationToken) : null;
        if (answered is null)
        {
            return turn switch
            {
                { IsAddressed: true } => await HandleAsync(queued, said, cancellationToken),

                // It came before its message, which is now taken for a repetition.
                { IsFirstOfMessage: true } => await asks.HandleAsync(queued, new Ask(verb.Text), cancellationToken),

                // The message was passed over. What has happened in the thread since must not make it one for the bot.
                _ => TurnResult.Silence,
            };
        }

        if (answered.Asker != turn.Asker || answered.Question == (said is Ask { Text: var asked } ? asked : verb.Text).Trim())
        {
            return TurnResult.Silence;
        }

        if (said is not Ask question || Answering.ObjectionTo(question.Text) is not null)
        {
            var instead = turn.IsAddressed ? await HandleAsync(queued, said, cancellationToken) : TurnResult.Silence;
            var gone = Replying.Delete(queued, answered.Id) with { Key = $"{queued.Key}.gone" };
            return instead with { DeletedAnswerId = answered.Id, Posts = [gone, .. instead.Posts] };
        }

        var thread = await threads.ReadAsync(turn.Conversation, cancellationToken);
        var before = thread with { Answers = [.. thread.Answers.TakeWhile(answer => answer.Id != answered.Id)] };
        var answer = await answering.AnswerAsync(queued, question.Text, answered.Id, before, cancellationToken);
        var result = new TurnResult
        {
            Answer = answer with { IsPrivate = answered.IsPrivate, MessageId = answered.MessageId, Revision = answered.Revision + 1 },
            Posts = [Replying.Update(queued, answer.Id)],
        };
        return await own.AddAsync(result, queued, before, cancellationToken);
    }

    /// <summary>An edit that makes a message one to the bot, or another one.</summary>
    private async Task<TurnResult> HandleAsync(QueuedTurn queued, Verb said, CancellationToken cancellationToken) => said switch
    {
        Ask ask => await asks.HandleAsync(queued, ask, cancellationToken),

        // What a command did it would do a second time.
        Brief { Text: var command } when BriefingGrammar.Read(command) is ActRequest { Act: not (BriefingAct.Preview or BriefingAct.History) } =>
            Replying.Say(queued, NoticeKind.EditedOrder),
        var other => new TurnResult { Next = [queued.Turn with { Verb = other }] },
    };
}

using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Answers a question, or passes over a message that was not meant for the bot.</summary>
public sealed class AskVerbHandler(Answering answering, OwnAnswering own, AudienceFinder audiences, IThreadReader threads) : IVerbHandler<Ask>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Ask verb, CancellationToken cancellationToken)
    {
        var thread = await threads.ReadAsync(queued.Turn.Conversation, cancellationToken);
        if (!queued.Turn.IsAddressed && !FollowUpRule.IsMeant(queued.Turn, verb.Text, thread))
        {
            return new TurnResult { IsVoice = thread.IsOurs };
        }

        if (Answering.ObjectionTo(verb.Text) is { } notice)
        {
            return Replying.Say(queued, notice);
        }

        if (await audiences.OfAsync(queued.Turn, cancellationToken) is { Readers.Count: 0 })
        {
            return Replying.Say(queued, NoticeKind.NotForYou, privately: true);
        }

        var answer = await answering.AnswerAsync(queued, verb.Text, queued.Key, thread, cancellationToken);
        var result = new TurnResult { Answer = answer, Posts = [Replying.Openly(queued, Posting.PostContent.Answer(answer.Id))] };
        return await own.AddAsync(result, queued, thread, cancellationToken);
    }
}

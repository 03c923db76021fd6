using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// Answers the asker alone from what only the asker may read, where the room's own documents don't say. The room gets its
/// ordinary abstention, the very same as when there is nothing: that there is more is nobody else's business.
/// </summary>
public sealed class OwnAnswering(Answering answering, AudienceFinder audiences, ICollectionReaders readers, IEnumerable<IPrivateWay> ways)
{
    private readonly Dictionary<string, IPrivateWay> ways = ways.ToDictionary(way => way.Platform);

    /// <summary>The result with the asker's own answer added; unchanged when there is none.</summary>
    /// <param name="result">The result with what is said openly.</param>
    /// <param name="queued">The turn.</param>
    /// <param name="thread">What was asked before it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<TurnResult> AddAsync(TurnResult result, QueuedTurn queued, ThreadView thread, CancellationToken cancellationToken)
    {
        if (result.Answer is not { Reply.Sentences.Count: 0 } open || !await MayReadMoreAsync(queued.Turn, cancellationToken))
        {
            return result;
        }

        var alone = queued with { Turn = queued.Turn with { IsPrivate = true } };
        var answer = await answering.AnswerAsync(alone, open.Question, AnswerRecord.OwnIdOf(open.Id), thread, cancellationToken);
        return answer.Reply.Sentences.Count == 0
            ? result
            : result with
            {
                OwnAnswer = answer with { QuestionMessageId = null, IsOwn = true },
                Posts = [.. result.Posts, Replying.Privately(queued, Posting.PostContent.Answer(answer.Id)) with { Key = AnswerRecord.OwnIdOf(queued.Key) }],
            };
    }

    private async Task<bool> MayReadMoreAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsPrivate || turn.Conversation.Kind == ConversationKind.Direct)
        {
            return false;
        }

        var room = await audiences.OfAsync(turn, cancellationToken);
        var own = await audiences.OfPersonAsync(turn.Conversation, turn.Asker, cancellationToken);
        var state = await readers.ReadAsync(cancellationToken);
        return state.For(own).Key != state.For(room).Key
            && (!ways.TryGetValue(turn.Conversation.Platform, out var way) || await way.IsThereAsync(turn.Conversation, turn.Asker, cancellationToken));
    }
}

using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Tells more about one item, in the thread below its edition and for everybody there: others want to know it too.</summary>
public sealed class AskItemHandler(ThreadEditions editions, ItemAnswering answering) : IVerbHandler<AskItem>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, AskItem verb, CancellationToken cancellationToken)
    {
        var open = queued with { Turn = queued.Turn with { IsPrivate = false, Handle = null } };
        var found = await editions.FindAsync(open.Turn, verb.EditionId, cancellationToken);
        if (found is null || found.Edition.Items.FirstOrDefault(item => item.Number == verb.Number) is not { } item)
        {
            return Replying.Say(queued, NoticeKind.ItemGone, privately: true);
        }

        // A click in a channel may come without its thread; the answer belongs below the edition all the same.
        var here = open.Turn.Conversation;
        var isInThreads = here.Kind is not (ConversationKind.Direct or ConversationKind.Group);
        open = open with { Turn = open.Turn with { Conversation = here with { Thread = here.Thread ?? (isInThreads ? found.Record.MessageId : null) } } };
        var answer = await answering.MoreAsync(open, item, cancellationToken);
        return new TurnResult { Answer = answer with { QuestionMessageId = null }, Posts = [Replying.Openly(open, PostContent.Answer(answer.Id))] };
    }
}

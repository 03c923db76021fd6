using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Stores feedback. A thumb down without a reason is stored in silence: its reason is being asked for.</summary>
public sealed class GiveFeedbackHandler(KnownAnswer known, TimeProvider time) : IVerbHandler<GiveFeedback>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, GiveFeedback verb, CancellationToken cancellationToken)
    {
        if (await known.FindAsync(queued.Turn, verb.AnswerId, cancellationToken) is not { } answer)
        {
            return Replying.Say(queued, NoticeKind.AnswerGone, privately: true);
        }

        var reason = verb.Reason is { Length: > Feedback.LongestReason } ? verb.Reason[..Feedback.LongestReason] : verb.Reason;
        var feedback = new Feedback(answer.Id, queued.Turn.Asker, verb.IsGood, reason, time.GetUtcNow());
        var thanks = Replying.Say(queued, NoticeKind.FeedbackThanks, privately: true);
        return (verb.IsGood || reason is not null ? thanks : TurnResult.Silence) with { Feedback = feedback };
    }
}

using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Posts a private answer for everybody, as an answer of its own, after asking anew with everybody there as its audience: what the asker alone may read stays out.</summary>
public sealed class ShareHandler(KnownAnswer known, IAnswerReader answers, Answering answering) : IVerbHandler<Share>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Share verb, CancellationToken cancellationToken)
    {
        if (await known.FindAsync(queued.Turn, verb.AnswerId, cancellationToken) is not { } answer)
        {
            return Replying.Say(queued, NoticeKind.AnswerGone, privately: true);
        }

        var already = Replying.Say(queued, NoticeKind.AlreadyShared, privately: true);
        var id = $"{answer.Id}.shared";
        if (await answers.FindAsync(id, cancellationToken) is not null)
        {
            return already;
        }

        var open = queued with { Turn = queued.Turn with { IsPrivate = false } };
        var shared = await answering.AnswerAsync(open, answer.Question, id, ThreadView.Empty, cancellationToken);
        if (shared.Reply.Sentences.Count == 0 && answer.Reply.Sentences.Count > 0)
        {
            return Replying.Say(queued, NoticeKind.NotForAll, privately: true);
        }

        return new TurnResult
        {
            Answer = shared with { QuestionMessageId = null },
            Posts = [Replying.Openly(open, PostContent.Answer(shared.Id)) with { Key = id }],
            Otherwise = already,
        };
    }
}

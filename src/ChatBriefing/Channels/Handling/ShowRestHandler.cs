using System.Globalization;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// Shows the sentences of an answer that had no room: of an open answer to everybody in its thread, once; of a private
/// one to its asker.
/// </summary>
public sealed class ShowRestHandler(KnownAnswer known) : IVerbHandler<ShowRest>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, ShowRest verb, CancellationToken cancellationToken)
    {
        if (await known.FindAsync(queued.Turn, verb.AnswerId, cancellationToken) is not { } answer || verb.Skip < 1 || verb.Revision != answer.Revision)
        {
            return Replying.Say(queued, NoticeKind.AnswerGone, privately: true);
        }

        var rest = PostContent.Rest(answer, verb.Skip);
        if (answer.IsPrivate)
        {
            return new TurnResult { Posts = [Replying.Privately(queued, rest)] };
        }

        var open = queued with { Turn = queued.Turn with { IsPrivate = false, Conversation = answer.Conversation } };
        var key = answer.Revision == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{answer.Id}.rest.{verb.Skip}")

            // Of an edited question the rest is another one, though as many sentences come before it.
            : string.Create(CultureInfo.InvariantCulture, $"{answer.Id}.rest.{answer.Revision}.{verb.Skip}");
        return new TurnResult
        {
            Posts = [Replying.Openly(open, rest) with { Key = key }],
            Otherwise = Replying.Say(queued, NoticeKind.AlreadyShown, privately: true),
        };
    }
}

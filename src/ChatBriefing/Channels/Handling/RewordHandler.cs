using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Puts an editor's sentences into a draft, as far as the documents bear them out, and tells what became of them.</summary>
public sealed class RewordHandler(DraftPosts drafts, EditionRewriter rewriter) : IVerbHandler<Reword>
{
    private const int MostReasons = 5;

    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Reword verb, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(queued.Turn, verb.EditionId, cancellationToken) is not { Edition.Content: { } content } draft)
        {
            return Replying.Say(queued, NoticeKind.DraftDecided, privately: true);
        }

        if (draft.Edition.Revision != verb.Revision)
        {
            return Replying.Say(queued, NoticeKind.DraftOutdated, privately: true);
        }

        var rewording = await rewriter.RewordAsync(content, verb.Lines, cancellationToken);
        var told = new TurnResult { Posts = [Replying.Privately(queued, PostContent.Of(new BriefingSaying(BriefingSayingKind.Objection) { Words = WordsOf(rewording) }))] };
        return rewording.Changed == 0 ? told : told with
        {
            Rewording = new EditionEdit(draft.Edition.Id, queued.Turn.Asker, verb.Revision, rewording.Content),
            Posts = [.. told.Posts, .. DraftPosts.Updates(queued, draft)],
            Otherwise = Replying.Say(queued, NoticeKind.DraftOutdated, privately: true),
        };
    }

    private static string WordsOf(Rewording rewording)
    {
        var changed = rewording.Changed switch
        {
            0 => "Nothing was changed.",
            1 => "1 sentence was changed; it passed the check.",
            var count => $"{count} sentences were changed; they passed the check.",
        };
        var reasons = rewording.Withheld.Take(MostReasons).Select(statement => $"Not taken, since no document bears it out: “{statement.Text}” ({statement.Reason})");
        var more = rewording.Withheld.Count > MostReasons ? [$"And {rewording.Withheld.Count - MostReasons} more were not taken."] : Array.Empty<string>();
        return string.Join('\n', [changed, .. reasons, .. more]);
    }
}

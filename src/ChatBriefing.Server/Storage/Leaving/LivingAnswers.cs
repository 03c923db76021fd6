using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>
/// Follows the change log and looks again at the answers that a change concerns. Each answer is corrected in one
/// transaction with the cursor, so that whatever ends the process, it is corrected once.
/// </summary>
internal sealed class LivingAnswers(
    IDbContextFactory<LibraryContext> contexts,
    IChangeLog log,
    LivingStart start,
    AnswerReview review,
    CorrectionWriter writer,
    LookFaults faults,
    TimeProvider time,
    IOptions<ChannelOptions> options)
{
    /// <summary>Name of the cursor.</summary>
    public const string Name = "living answers";

    /// <summary>Answers looked at in one round: a document that thousands of answers rest on does not hold up the stop of the server.</summary>
    private const int MostInRound = 200;

    /// <summary>Looks at what is due, until <paramref name="most"/> answers were corrected; how many were.</summary>
    public async Task<int> FollowAsync(int most, CancellationToken cancellationToken)
    {
        await start.EnsureAsync(Name, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Cursor.TakeAsync(context, Name, time.GetUtcNow(), cancellationToken) is not { } cursor)
        {
            return 0;
        }

        try
        {
            return await FollowAsync(context, cursor, most, cancellationToken);
        }
        finally
        {
            await cursor.ReleaseAsync(context, CancellationToken.None);
        }
    }

    private async Task<int> FollowAsync(LibraryContext context, Cursor cursor, int most, CancellationToken cancellationToken)
    {
        var (looked, corrected) = (0, 0);
        while (await log.ReadAfterAsync(cursor.Change, 1, cancellationToken) is [var change])
        {
            foreach (var answerId in await ConcernedAsync(context, change, cursor.Item, cancellationToken))
            {
                if (corrected >= most || ++looked > MostInRound)
                {
                    return corrected;
                }

                if (await TryLookAsync(context, cursor, change, answerId, cancellationToken) is not { } isCorrected)
                {
                    return corrected;
                }

                corrected += isCorrected ? 1 : 0;
                cursor = cursor with { Item = answerId };
            }

            if (!await cursor.MoveAsync(context, change.Number, "", time.GetUtcNow(), cancellationToken))
            {
                return corrected;
            }

            cursor = cursor with { Change = change.Number, Item = "" };
        }

        return corrected;
    }

    /// <summary>The answers that everybody in their conversation sees: what one person saw alone cannot be changed on the platforms.</summary>
    private async Task<List<string>> ConcernedAsync(LibraryContext context, Change change, string behind, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - options.Value.AnswerLife;
        return await context.AnswerSources
            .Where(source => source.DocumentId == change.DocumentId && source.AnswerId.CompareTo(behind) > 0)
            .Join(context.Answers.Where(row => !row.IsPrivate && !row.IsDeleted && row.At > since), source => source.AnswerId, row => row.Id, (source, _) => source.AnswerId)
            .OrderBy(id => id)
            .Take(MostInRound + 1)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Whether the answer was corrected; null when the round is to end, since another process was quicker or it is to be tried again.</summary>
    private async Task<bool?> TryLookAsync(LibraryContext context, Cursor cursor, Change change, string answerId, CancellationToken cancellationToken)
    {
        try
        {
            return await LookAsync(context, cursor, change, answerId, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && faults.Counts(fault))
        {
            return faults.IsLast(change, answerId, fault) && await cursor.MoveAsync(context, cursor.Change, answerId, time.GetUtcNow(), cancellationToken) ? false : null;
        }
    }

    /// <summary>Whether the answer was corrected; null when another process was quicker and the round is to end.</summary>
    private async Task<bool?> LookAsync(LibraryContext context, Cursor cursor, Change change, string answerId, CancellationToken cancellationToken)
    {
        var row = await context.Answers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == answerId, cancellationToken);
        if (AnswerReader.RecordOf(row) is not { } answer)
        {
            return await cursor.MoveAsync(context, cursor.Change, answerId, time.GetUtcNow(), cancellationToken) ? false : null;
        }

        var reviewed = change.Kind == ChangeKind.Published
            ? await review.ReviewAsync(answer.Reply, change.DocumentId, cancellationToken)
            : AnswerReview.WithoutDocument(answer.Reply, change.DocumentId, await LostAsync(context, change, answer, cancellationToken));
        return await writer.WriteAsync(cursor, change, row!, answer, reviewed, cancellationToken) ? reviewed.IsShown : null;
    }

    /// <summary>Whether sentences of it went with the deletion itself: the source is still written down as backing it, and no sentence names it.</summary>
    private static async Task<int> LostAsync(LibraryContext context, Change change, AnswerRecord answer, CancellationToken cancellationToken) =>
        !answer.Reply.Cites(change.DocumentId)
            && await context.AnswerSources.AnyAsync(source => source.AnswerId == answer.Id && source.DocumentId == change.DocumentId && source.Backs, cancellationToken)
            ? 1
            : 0;
}

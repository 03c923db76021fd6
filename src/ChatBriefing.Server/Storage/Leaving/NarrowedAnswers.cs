using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>
/// Has earlier answers follow when a collection loses readers. Who reads a message is asked of the platform first, and only
/// what loses something is queued, a few at a time: updates hold up new replies in their rooms. An answer whose readers
/// cannot be looked up now is looked at in another pass.
/// </summary>
internal sealed partial class NarrowedAnswers(
    IDbContextFactory<LibraryContext> contexts,
    ICollectionReaders collections,
    NarrowedReply narrowed,
    NarrowingWriter writer,
    TimeProvider time,
    IOptions<ChannelOptions> options,
    ILogger<NarrowedAnswers> logger)
{
    /// <summary>Answers looked at in one round: each may wait a second for the platform, and the cursor is held for a minute.</summary>
    private const int MostInRound = 30;

    /// <summary>Notes that earlier answers are to follow; part of the transaction that changes the readers, and the caller saves.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="removed">The readers that it loses.</param>
    /// <param name="stamp">What tells this change of readers from all others.</param>
    public static void Note(LibraryContext context, string collection, IReadOnlyList<string> removed, string stamp) => context.Cursors.Add(
        new CursorRow { Name = Narrowing.Prefix + stamp, Change = 0, Item = ChatJson.Write(new Narrowing(collection, removed, "", IsAnyLeft: false)) });

    /// <summary>Looks at what is due, until the messages of <paramref name="most"/> answers are to be changed; how many are.</summary>
    public async Task<int> FollowAsync(int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var names = await context.Cursors
            .Where(row => row.Name.StartsWith(Narrowing.Prefix) && row.LeasedUntil <= now)
            .OrderBy(row => row.Name)
            .Select(row => row.Name)
            .ToListAsync(cancellationToken);
        var queued = 0;
        foreach (var name in names)
        {
            if (queued < most && await Cursor.TakeAsync(context, name, now, cancellationToken) is { } cursor)
            {
                queued += await FollowAsync(context, cursor, most - queued, cancellationToken);
            }
        }

        return queued;
    }

    private async Task<int> FollowAsync(LibraryContext context, Cursor cursor, int most, CancellationToken cancellationToken)
    {
        var narrowing = ChatJson.TryRead<Narrowing>(cursor.Item) ?? throw new InvalidOperationException($"What the cursor {cursor.Name} holds cannot be read.");
        var readers = (await collections.ReadAsync(cancellationToken)).Of(narrowing.Collection);
        var (looked, queued) = (0, 0);
        foreach (var id in await ConcernedAsync(context, narrowing, cancellationToken))
        {
            if (queued >= most || ++looked > MostInRound)
            {
                await cursor.MoveAsync(context, cursor.Change, ChatJson.Write(narrowing), time.GetUtcNow(), cancellationToken);
                await cursor.ReleaseAsync(context, CancellationToken.None);
                return queued;
            }

            var answer = AnswerReader.RecordOf(await context.Answers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken));
            var isLess = answer is not null && narrowing.MayConcern(answer.Conversation, readers) ? await IsLessAsync(answer, cancellationToken) : false;
            narrowing = narrowing with { Behind = id, IsAnyLeft = narrowing.IsAnyLeft || isLess is null };
            if (isLess == true && await IsNewAsync(context, id, cursor, cancellationToken))
            {
                if (!await writer.WriteAsync(cursor, narrowing, answer!, cancellationToken))
                {
                    return queued;
                }

                queued++;
            }
        }

        await writer.EndAsync(context, cursor, narrowing, cancellationToken);
        return queued;
    }

    /// <summary>The answers out of the collection that everybody in their conversation sees.</summary>
    private async Task<List<string>> ConcernedAsync(LibraryContext context, Narrowing narrowing, CancellationToken cancellationToken)
    {
        // Names of collections are compared without case, which no two databases do alike.
        var since = time.GetUtcNow() - options.Value.AnswerLife;
        var all = await context.Documents.Select(row => row.Collection).Distinct().ToListAsync(cancellationToken);
        var names = all.Where(name => name.Equals(narrowing.Collection, StringComparison.OrdinalIgnoreCase)).ToArray();
        var sources = context.AnswerSources.Where(source => context.Documents.Any(row => row.Id == source.DocumentId && names.Contains(row.Collection)));
        return await context.Answers
            .Where(row => !row.IsPrivate && !row.IsDeleted && row.At > since && row.Id.CompareTo(narrowing.Behind) > 0 && sources.Any(source => source.AnswerId == row.Id))
            .OrderBy(row => row.Id)
            .Select(row => row.Id)
            .Take(MostInRound + 1)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Whether those who read the answer lose something of it; null when that could not be told now.</summary>
    private async Task<bool?> IsLessAsync(AnswerRecord answer, CancellationToken cancellationToken)
    {
        try
        {
            return await narrowed.FindAsync(answer, cancellationToken) is not null;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Left(logger, answer.Id, fault.Message);
            return null;
        }
    }

    private static async Task<bool> IsNewAsync(LibraryContext context, string answerId, Cursor cursor, CancellationToken cancellationToken)
    {
        var key = NarrowingWriter.KeyOf(answerId, cursor);
        return !await context.Posts.AnyAsync(post => post.Key == key, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Answer {Answer} could not be looked at after a collection lost readers and is looked at again in a minute: {Reason}")]
        public static partial void Left(ILogger logger, string answer, string reason);
    }
}

using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Reads threads from the database.</summary>
internal sealed class ThreadReader(IDbContextFactory<LibraryContext> contexts, TimeProvider time) : IThreadReader
{
    private const int MostAnswers = 20;

    /// <summary>Where no thread says what belongs together, time must: who comes back after a pause most likely asks about something else.</summary>
    private static readonly TimeSpan RoomMemory = TimeSpan.FromMinutes(30);

    /// <inheritdoc />
    public async Task<ThreadView> ReadAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        var room = OrderKey.RoomOf(conversation);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var since = time.GetUtcNow() - RoomMemory;
        if (conversation.Thread is not { } thread)
        {
            return new ThreadView(await ReadAsync(context.Answers.Where(row => row.Room == room && row.Thread == "" && row.At > since), cancellationToken), false, []);
        }

        // A message of ours (a shared answer, a briefing) may be the root as well.
        var answers = await ReadAsync(context.Answers.Where(row => row.Room == room && (row.Thread == thread || row.MessageId == thread)), cancellationToken);
        if (answers is [] && conversation.Kind == ConversationKind.Direct)
        {
            // Alone with the bot people go on without opening the thread of its answer.
            answers = await ReadAsync(context.Answers.Where(row => row.Room == room && row.At > since), cancellationToken);
        }

        var isOurs = await context.Answers.AnyAsync(row => row.Room == room && row.QuestionMessageId == thread && !row.IsPrivate, cancellationToken)
            || await context.Posts.AnyAsync(row => row.Order == room && row.MessageId == thread, cancellationToken);
        var voices = await context.Voices.Where(row => row.Room == room && row.Thread == thread).Select(row => row.Person).ToListAsync(cancellationToken);
        return new ThreadView(answers, isOurs, [.. voices.Except(answers.Select(answer => answer.Asker))]);
    }

    /// <summary>Private answers are nobody else's context.</summary>
    private static async Task<IReadOnlyList<AnswerRecord>> ReadAsync(IQueryable<AnswerRow> rows, CancellationToken cancellationToken)
    {
        var newest = await rows.AsNoTracking()
            .Where(row => !row.IsDeleted && !row.IsPrivate)
            .OrderByDescending(row => row.At)
            .Take(MostAnswers)
            .ToListAsync(cancellationToken);
        return [.. newest.AsEnumerable().Reverse().Select(AnswerReader.RecordOf).OfType<AnswerRecord>()];
    }
}

using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Reads answers from the database.</summary>
internal sealed class AnswerReader(IDbContextFactory<LibraryContext> contexts) : IAnswerReader, IQuestionFinder
{
    /// <inheritdoc />
    public async Task<AnswerRecord?> FindAsync(string answerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return RecordOf(await context.Answers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == answerId && !row.IsDeleted, cancellationToken));
    }

    /// <inheritdoc />
    public async Task<AnswerRecord?> FindAsync(Conversation conversation, string messageId, CancellationToken cancellationToken)
    {
        var room = OrderKey.RoomOf(conversation);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return RecordOf(await context.Answers.AsNoTracking()
            .Where(row => row.Room == room && row.QuestionMessageId == messageId && !row.IsDeleted)
            .OrderBy(row => row.At)
            .FirstOrDefaultAsync(cancellationToken));
    }

    /// <summary>The record of a row, with the message's id as it is known now.</summary>
    public static AnswerRecord? RecordOf(AnswerRow? row) =>
        row is not null && ChatJson.TryRead<AnswerRecord>(row.Payload) is { } record ? record with { MessageId = row.MessageId } : null;
}

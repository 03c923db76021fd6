using ChatBriefing.Channels.Answers;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Takes the words of removed documents out of stored answers.</summary>
internal static class AnswerRedaction
{
    private const int AtOnce = 200;

    /// <summary>Redacts all answers that cite the document; part of the transaction that removes it.</summary>
    public static async Task RedactAsync(LibraryContext context, string documentId, CancellationToken cancellationToken)
    {
        var ids = await context.Answers.Where(row => row.Payload.Contains(documentId)).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var some in ids.Chunk(AtOnce))
        {
            foreach (var row in await context.Answers.AsNoTracking().Where(row => some.Contains(row.Id)).ToListAsync(cancellationToken))
            {
                if (ChatJson.TryRead<AnswerRecord>(row.Payload) is { } answer && answer.Reply.Cites(documentId))
                {
                    var payload = ChatJson.Write(answer with { Reply = answer.Reply.Without(documentId) });
                    await context.Answers.Where(other => other.Id == row.Id)
                        .ExecuteUpdateAsync(other => other.SetProperty(r => r.Payload, payload), cancellationToken);
                }
            }
        }
    }

    /// <summary>The answer without the words of documents that were removed while it was made.</summary>
    public static async Task<AnswerRecord> CurrentAsync(LibraryContext context, AnswerRecord answer, CancellationToken cancellationToken)
    {
        var cited = answer.Reply.DocumentIds.ToArray();
        var gone = await context.Documents.Where(row => cited.Contains(row.Id) && row.CurrentVersion == null).Select(row => row.Id).ToListAsync(cancellationToken);
        return gone.Aggregate(answer, (kept, id) => kept with { Reply = kept.Reply.Without(id) });
    }
}

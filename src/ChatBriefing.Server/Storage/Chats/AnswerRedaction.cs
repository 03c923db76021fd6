using ChatBriefing.Channels.Answers;
using ChatBriefing.Library.Text;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Takes the words of removed documents out of stored answers.</summary>
internal static class AnswerRedaction
{
    private const int AtOnce = 200;

    /// <summary>As a list with something in it is written; quotation marks in what people typed are escaped.</summary>
    private const string SomethingWithheld = "\"withheld\":[{";

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
                    await WriteAsync(context, answer with { Reply = answer.Reply.Without(documentId) }, cancellationToken);
                }
            }
        }
    }

    /// <summary>Takes out of what answers withheld whatever may have been written from the document, though it names no source.</summary>
    public static async Task RedactWithheldAsync(LibraryContext context, string documentId, CancellationToken cancellationToken)
    {
        var ids = await context.Answers.Where(row => row.Payload.Contains(SomethingWithheld)).Select(row => row.Id).ToListAsync(cancellationToken);
        if (ids is [])
        {
            return;
        }

        var texts = await context.Versions.Where(row => row.DocumentId == documentId).Select(row => row.Title + "\n" + row.Text).ToListAsync(cancellationToken);
        var traces = WordTraces.Of(texts);
        foreach (var some in ids.Chunk(AtOnce))
        {
            foreach (var row in await context.Answers.AsNoTracking().Where(row => some.Contains(row.Id)).ToListAsync(cancellationToken))
            {
                if (ChatJson.TryRead<AnswerRecord>(row.Payload) is { } answer && answer.Reply.WithoutTraces(traces) is var kept && kept.Withheld.Count < answer.Reply.Withheld.Count)
                {
                    await WriteAsync(context, answer with { Reply = kept }, cancellationToken);
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

    private static async Task WriteAsync(LibraryContext context, AnswerRecord answer, CancellationToken cancellationToken)
    {
        var payload = ChatJson.Write(answer);
        await context.Answers.Where(row => row.Id == answer.Id).ExecuteUpdateAsync(row => row.SetProperty(r => r.Payload, payload), cancellationToken);
    }
}

using ChatBriefing.Channels.Answers;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Writes down which documents answers came out of.</summary>
internal static class AnswerSources
{
    /// <summary>Puts those of the answer in the place of what was written of it; the caller saves.</summary>
    public static async Task WriteAsync(LibraryContext context, AnswerRecord answer, CancellationToken cancellationToken)
    {
        await context.AnswerSources.Where(row => row.AnswerId == answer.Id).ExecuteDeleteAsync(cancellationToken);
        context.AnswerSources.AddRange(Of(answer));
    }

    /// <summary>
    /// Writes down what changed about one document; the caller saves. Of other documents nothing is forgotten here: one
    /// that was deleted is named by no answer any more, and its answers are still to be found when its turn comes.
    /// </summary>
    public static async Task FollowAsync(LibraryContext context, AnswerRecord answer, string documentId, CancellationToken cancellationToken)
    {
        var known = await context.AnswerSources.Where(row => row.AnswerId == answer.Id).ToListAsync(cancellationToken);
        var rows = Of(answer).ToDictionary(row => row.DocumentId);
        foreach (var row in known)
        {
            if (rows.Remove(row.DocumentId, out var now))
            {
                row.Backs = now.Backs;
            }
            else if (row.DocumentId == documentId)
            {
                context.AnswerSources.Remove(row);
            }
        }

        context.AnswerSources.AddRange(rows.Values);
    }

    /// <summary>The rows of an answer.</summary>
    public static IEnumerable<AnswerSourceRow> Of(AnswerRecord answer)
    {
        var backing = answer.Reply.Sentences.SelectMany(sentence => sentence.Spans).Select(span => span.DocumentId).ToHashSet();
        return answer.Reply.DocumentIds.Select(id => new AnswerSourceRow { AnswerId = answer.Id, DocumentId = id, Backs = backing.Contains(id) });
    }
}

using ChatBriefing.Library.Following;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Storage.Following;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Erases what other tables hold of a document; part of the transaction that deletes it, and while its text is still there.</summary>
internal static class Traces
{
    /// <summary>Erases its words in answers, its name in what is followed, and offers of its file.</summary>
    public static async Task EraseAsync(LibraryContext context, DocumentRow document, CancellationToken cancellationToken)
    {
        await AnswerRedaction.RedactAsync(context, document.Id, cancellationToken);
        await AnswerRedaction.RedactWithheldAsync(context, document.Id, cancellationToken);
        await ForgetNamesAsync(context, document.Id, cancellationToken);
        await ForgetOffersAsync(context, document.Source, cancellationToken);
    }

    /// <summary>What is followed stays known by a mark, so that a file which lies there unchanged does not come back.</summary>
    private static async Task ForgetNamesAsync(LibraryContext context, string documentId, CancellationToken cancellationToken)
    {
        foreach (var row in await context.Followed.Where(row => row.DocumentId == documentId && row.Item != "").ToListAsync(cancellationToken))
        {
            context.Followed.Remove(row);
            var mark = FollowedItem.MarkOf(row.Item);
            if (await context.Followed.FindAsync([row.Collection, row.Place, mark], cancellationToken) is { } known)
            {
                known.Stamp = row.Stamp;
            }
            else
            {
                context.Followed.Add(new FollowedRow { Collection = row.Collection, Place = row.Place, Item = mark, Stamp = row.Stamp, SeenAt = row.SeenAt });
            }
        }
    }

    private static async Task ForgetOffersAsync(LibraryContext context, string source, CancellationToken cancellationToken)
    {
        if (source.Length > 0)
        {
            var written = ChatJson.Write(source).Trim('"');
            await context.FileOffers.Where(row => row.Payload.Contains(written)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}

using ChatBriefing.Library.Following;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Storage.Following;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Erases what other tables hold of a document; part of the transaction that deletes it, and while its text is still there.</summary>
internal static class Traces
{
    /// <summary>Erases its words in answers, its name in what is followed, and proposals and refusals of its file.</summary>
    public static async Task EraseAsync(LibraryContext context, DocumentRow document, CancellationToken cancellationToken)
    {
        await AnswerRedaction.RedactAsync(context, document.Id, cancellationToken);
        await EditionRedaction.RedactAsync(context, document.Id, cancellationToken);
        await AnswerRedaction.RedactWithheldAsync(context, document.Id, cancellationToken);
        await ForgetNamesAsync(context, document.Id, cancellationToken);
        await ForgetProposalsAsync(context, document, cancellationToken);
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

    /// <summary>What was proposed for adding, with the content of its files, whether it was added or still waits.</summary>
    private static async Task ForgetProposalsAsync(LibraryContext context, DocumentRow document, CancellationToken cancellationToken)
    {
        var source = document.Source.Length > 0 ? ChatJson.Write(document.Source) : null;
        var named = context.Proposals
            .Where(row => row.Payload.Contains(document.Id) || (source != null && row.Payload.Contains(source)))
            .Select(row => row.Id);
        await context.ProposalContents.Where(row => named.Contains(row.ProposalId)).ExecuteDeleteAsync(cancellationToken);
        await context.Proposals.Where(row => named.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
        await context.Refusals.Where(row => row.Id == document.Id).ExecuteDeleteAsync(cancellationToken);
    }
}

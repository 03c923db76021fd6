using ChatBriefing.Briefings.Stored;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Takes the words of removed documents out of stored editions.</summary>
internal static class EditionRedaction
{
    private const int AtOnce = 100;

    /// <summary>
    /// Redacts all editions that cite the document; part of the transaction that removes it. Who holds an edition or edits
    /// it holds nothing any more, so that nobody writes back the words that he read before.
    /// </summary>
    public static async Task RedactAsync(LibraryContext context, string documentId, CancellationToken cancellationToken)
    {
        var ids = await context.Editions.Where(row => row.Content.Contains(documentId)).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var some in ids.Chunk(AtOnce))
        {
            foreach (var row in await context.Editions.AsNoTracking().Where(row => some.Contains(row.Id)).ToListAsync(cancellationToken))
            {
                if (ChatJson.TryRead<StoredEdition>(row.Content) is { } edition && edition.Cites(documentId))
                {
                    var content = ChatJson.Write(edition.Without(documentId));
                    await context.Editions.Where(other => other.Id == row.Id)
                        .ExecuteUpdateAsync(other => other.SetProperty(r => r.Content, content).SetProperty(r => r.Fence, r => r.Fence + 1), cancellationToken);
                }
            }
        }
    }

    /// <summary>The edition without the words of documents that were removed while it was written.</summary>
    public static async Task<StoredEdition> CurrentAsync(LibraryContext context, StoredEdition edition, CancellationToken cancellationToken)
    {
        var cited = edition.DocumentIds.ToArray();
        var gone = await context.Documents
            .Where(row => cited.Contains(row.Id) && row.CurrentVersion == null && row.WithdrawnVersion == null)
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        return gone.Aggregate(edition, (kept, id) => kept.Without(id));
    }
}

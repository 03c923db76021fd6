using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>The documents that a batch touches, kept up to date while the batch is worked through.</summary>
internal sealed class DocumentShelf
{
    private readonly LibraryContext context;
    private readonly Dictionary<string, DocumentRow> byId;
    private readonly Dictionary<(string Collection, string ContentHash), DocumentRow> byContent;

    private DocumentShelf(LibraryContext context, List<DocumentRow> rows)
    {
        this.context = context;
        byId = rows.ToDictionary(row => row.Id);
        byContent = rows.Where(row => row.ContentHash is not null).ToDictionary(row => (row.Collection, row.ContentHash!));
    }

    /// <summary>Loads the documents that have the id or the content of one of the versions.</summary>
    public static async Task<DocumentShelf> LoadAsync(LibraryContext context, List<IncomingVersion> versions, CancellationToken cancellationToken)
    {
        var ids = versions.Select(version => version.DocumentId).Distinct().ToArray();
        var hashes = versions.Select(version => version.ContentHash).Distinct().ToArray();
        var rows = await context.Documents
            .Where(row => ids.Contains(row.Id) || hashes.Contains(row.ContentHash))
            .ToListAsync(cancellationToken);
        return new DocumentShelf(context, rows);
    }

    /// <summary>The document of the same collection whose current version has this content; null when there is none.</summary>
    public DocumentRow? Holder(IncomingVersion version) => byContent.GetValueOrDefault((version.Content.Collection, version.ContentHash));

    /// <summary>The document this is a version of, made when it is new.</summary>
    /// <exception cref="InvalidOperationException">Another source has the same id.</exception>
    public DocumentRow DocumentOf(IncomingVersion version)
    {
        var (collection, source) = (version.Content.Collection, version.Content.Source);
        if (!byId.TryGetValue(version.DocumentId, out var row))
        {
            row = new DocumentRow { Id = version.DocumentId, Collection = collection, Source = source };
            byId.Add(row.Id, row);
            context.Documents.Add(row);
        }

        // An id is 48 bits of a hash. Two sources that share one are next to impossible, but taken for one document
        // they would show a collection's text to the readers of another.
        if (row.CurrentVersion is not null && (row.Collection != collection || row.Source != source))
        {
            throw new InvalidOperationException($"'{source}' has by chance the same document id as '{row.Source}': rename one of them and add it again.");
        }

        return row;
    }

    /// <summary>Makes the version the current one of the document, under the next number.</summary>
    public void Publish(DocumentRow row, IncomingVersion version)
    {
        if (row.ContentHash is not null)
        {
            byContent.Remove((row.Collection, row.ContentHash));
        }

        row.Collection = version.Content.Collection;
        row.Source = version.Content.Source;
        row.ContentHash = version.ContentHash;
        row.CurrentVersion = ++row.LastVersion;
        byContent.Add((row.Collection, row.ContentHash), row);
    }
}

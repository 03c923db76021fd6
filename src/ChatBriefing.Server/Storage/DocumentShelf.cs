using ChatBriefing.Library.Following;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>The documents that a batch touches, kept up to date while the batch is worked through.</summary>
internal sealed class DocumentShelf
{
    private readonly LibraryContext context;
    private readonly Dictionary<string, DocumentRow> byId;
    private readonly IReadOnlyList<FollowedOrigin> followed;

    private DocumentShelf(LibraryContext context, List<DocumentRow> rows, IReadOnlyList<FollowedOrigin> followed)
    {
        this.context = context;
        this.followed = followed;
        byId = rows.ToDictionary(row => row.Id);
    }

    /// <summary>Loads the documents that have the id or the content of one of the versions.</summary>
    public static async Task<DocumentShelf> LoadAsync(LibraryContext context, List<IncomingVersion> versions, CancellationToken cancellationToken)
    {
        var ids = versions.Select(version => version.DocumentId).Distinct().ToArray();
        var hashes = versions.Select(version => version.ContentHash).Distinct().ToArray();
        var rows = await context.Documents
            .Where(row => ids.Contains(row.Id) || hashes.Contains(row.ContentHash))
            .ToListAsync(cancellationToken);
        var mayHold = rows.Exists(row => !ids.Contains(row.Id));
        return new DocumentShelf(context, rows, mayHold ? await FollowedAsync(context, cancellationToken) : []);
    }

    /// <summary>
    /// The document that already holds this content: the source's own when there is one, otherwise any of the
    /// collection. Null when there is none. A source whose content changed gets its new version even when another
    /// document holds the same, since its old text must leave the search. A document of a followed folder or page goes
    /// with its file, so it holds nothing that somebody added.
    /// </summary>
    public DocumentRow? Holder(IncomingVersion version)
    {
        if (byId.TryGetValue(version.DocumentId, out var own) && own.CurrentVersion is not null)
        {
            return own.ContentHash == version.ContentHash ? own : null;
        }

        return byId.Values
            .Where(row => row.Collection == version.Content.Collection && row.ContentHash == version.ContentHash)
            .Where(row => !IsFollowed(row.Collection, row.Source) || IsFollowed(row.Collection, version.Content.Source))
            .MinBy(row => row.Id, StringComparer.Ordinal);
    }

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
    public static void Publish(DocumentRow row, IncomingVersion version)
    {
        row.Collection = version.Content.Collection;
        row.Source = version.Content.Source;
        row.ContentHash = version.ContentHash;
        row.CurrentVersion = ++row.LastVersion;
        row.WithdrawnVersion = null;
        row.WithdrawnAt = null;
    }

    private static async Task<List<FollowedOrigin>> FollowedAsync(LibraryContext context, CancellationToken cancellationToken) => await context.Followed
        .Where(row => row.Item == "")
        .Select(row => new FollowedOrigin(row.Collection, row.Place))
        .ToListAsync(cancellationToken);

    private bool IsFollowed(string collection, string source) => followed.Any(origin => origin.Collection == collection && origin.Covers(source));
}

using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Reads many versions from the database at once.</summary>
public sealed class VersionBatchReader(IDbContextFactory<LibraryContext> contexts) : IVersionBatchReader
{
    /// <summary>Databases limit how many values one question may name.</summary>
    private const int AtOnce = 500;

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<VersionKey, DocumentVersion>> ReadAsync(IReadOnlyCollection<VersionKey> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<VersionKey, DocumentVersion>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // By number, so that a question names exactly the versions that are wanted: nearly all documents have few.
        foreach (var sameNumber in keys.Distinct().GroupBy(key => key.Number, key => key.DocumentId))
        {
            foreach (var ids in sameNumber.Chunk(AtOnce))
            {
                foreach (var version in await ReadAsync(context, sameNumber.Key, ids, cancellationToken))
                {
                    found.Add(new VersionKey(version.DocumentId, version.Number), version);
                }
            }
        }

        return found;
    }

    private static async Task<IEnumerable<DocumentVersion>> ReadAsync(LibraryContext context, int number, string[] ids, CancellationToken cancellationToken)
    {
        var rows = await (
            from version in context.Versions.AsNoTracking()
            join document in context.Documents.AsNoTracking() on version.DocumentId equals document.Id
            where version.Number == number && ids.Contains(version.DocumentId) && document.CurrentVersion != null
            select new StoredVersion(document, version)).ToListAsync(cancellationToken);
        var passages = (await context.Passages.AsNoTracking()
            .Where(passage => passage.Version == number && ids.Contains(passage.DocumentId))
            .ToListAsync(cancellationToken)).ToLookup(passage => passage.DocumentId, StringComparer.Ordinal);

        return rows.Select(row => row.With(SpansOf(passages[row.Version.DocumentId]))).OfType<DocumentVersion>();
    }

    private static List<PassageSpan> SpansOf(IEnumerable<PassageRow> passages) => [.. passages.OrderBy(passage => passage.Ordinal)
        .Select(passage => new PassageSpan(passage.Start, passage.Length, passage.HeadingPath) { Address = passage.Address, IsHidden = passage.IsHidden })];
}

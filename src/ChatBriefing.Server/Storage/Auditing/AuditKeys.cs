using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>
/// Hashes words of documents with the documents' keys. Whoever has the words can show that an entry means them, as long
/// as the documents are there; once one is deleted nobody can, not even by guessing.
/// </summary>
internal sealed class AuditKeys
{
    private readonly IReadOnlyDictionary<string, byte[]> keys;

    private AuditKeys(IReadOnlyDictionary<string, byte[]> keys) => this.keys = keys;

    /// <summary>The keys of the documents; those that lack one get it, unless they were deleted meanwhile. Part of a transaction.</summary>
    public static async Task<AuditKeys> OfAsync(LibraryContext context, IEnumerable<string> documentIds, CancellationToken cancellationToken)
    {
        var ids = documentIds.Distinct().ToArray();
        var known = await ReadAsync(context, ids, cancellationToken);
        var missing = ids.Where(id => !known.ContainsKey(id)).ToArray();
        if (missing.Length > 0)
        {
            // Two writers must not give the same document two keys.
            await AuditChain.HoldAsync(context, cancellationToken);
            known = await ReadAsync(context, ids, cancellationToken);
            var there = await context.Documents
                .Where(row => missing.Contains(row.Id) && (row.CurrentVersion != null || row.WithdrawnVersion != null))
                .Select(row => row.Id)
                .ToListAsync(cancellationToken);
            foreach (var id in there.Where(id => !known.ContainsKey(id)))
            {
                known[id] = RandomNumberGenerator.GetBytes(16);
                context.AuditKeys.Add(new AuditKeyRow { DocumentId = id, Key = Convert.ToHexStringLower(known[id]) });
            }

            await context.SaveChangesAsync(cancellationToken);
        }

        return new AuditKeys(known);
    }

    /// <summary>The keys that there are, for who looks at the audit.</summary>
    public static async Task<AuditKeys> KnownAsync(LibraryContext context, IEnumerable<string> documentIds, CancellationToken cancellationToken) =>
        new(await ReadAsync(context, [.. documentIds.Distinct()], cancellationToken));

    /// <summary>Deletes the key of a document that is deleted. Part of a transaction.</summary>
    public static Task DestroyAsync(LibraryContext context, string documentId, CancellationToken cancellationToken) =>
        context.AuditKeys.Where(row => row.DocumentId == documentId).ExecuteDeleteAsync(cancellationToken);

    /// <summary>
    /// Lower-case hexadecimal HMAC-SHA256 of the words with the key of the document, or of several documents together:
    /// the SHA-256 of their keys in the order of their ids. Null when one of them has no key any more.
    /// </summary>
    public string? HashOf(string words, params IEnumerable<string> documentIds)
    {
        var own = documentIds.Distinct().Order(StringComparer.Ordinal).Select(id => keys.GetValueOrDefault(id)).ToList();
        if (own.Count == 0 || own.Contains(null))
        {
            return null;
        }

        var key = own.Count == 1 ? own[0]! : SHA256.HashData([.. own.SelectMany(part => part!)]);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(words)));
    }

    private static async Task<Dictionary<string, byte[]>> ReadAsync(LibraryContext context, string[] ids, CancellationToken cancellationToken) =>
        await context.AuditKeys.AsNoTracking().Where(row => ids.Contains(row.DocumentId))
            .ToDictionaryAsync(row => row.DocumentId, row => Convert.FromHexString(row.Key), cancellationToken);
}

using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Reads from the database where documents lie and how long they are.</summary>
public sealed class PlacementReader(IDbContextFactory<LibraryContext> contexts) : IPlacementReader
{
    /// <summary>Databases limit how many values one question may name.</summary>
    private const int AtOnce = 500;

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, DocumentPlacement>> ReadAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken)
    {
        var placements = new Dictionary<string, DocumentPlacement>(StringComparer.Ordinal);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var some in documentIds.Chunk(AtOnce))
        {
            var current =
                from document in context.Documents
                join version in context.Versions
                    on new { Id = document.Id, Number = document.CurrentVersion }
                    equals new { Id = version.DocumentId, Number = (int?)version.Number }
                where some.Contains(document.Id)
                select new { document.Id, document.Collection, version.Length };
            foreach (var row in await current.ToListAsync(cancellationToken))
            {
                placements[row.Id] = new DocumentPlacement(row.Collection, row.Length);
            }
        }

        return placements;
    }
}

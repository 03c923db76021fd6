using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Reads from the database how documents stood.</summary>
public sealed class StandingReader(IDbContextFactory<LibraryContext> contexts) : IStandingReader
{
    /// <summary>Databases limit how many values one question may name.</summary>
    private const int AtOnce = 500;

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, Change>> ReadAsync(long number, IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken)
    {
        var standing = new Dictionary<string, Change>(StringComparer.Ordinal);
        if (number <= 0)
        {
            return standing;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var some in documentIds.Chunk(AtOnce))
        {
            var numbers = context.Changes
                .Where(row => row.Number <= number && some.Contains(row.DocumentId))
                .GroupBy(row => row.DocumentId)
                .Select(rows => rows.Max(row => row.Number));
            var last = await context.Changes
                .Where(row => numbers.Contains(row.Number))
                .Select(row => new Change(row.Number, row.Kind, row.DocumentId, row.Version, row.At))
                .ToListAsync(cancellationToken);
            foreach (var change in last)
            {
                standing[change.DocumentId] = change;
            }
        }

        return standing;
    }
}

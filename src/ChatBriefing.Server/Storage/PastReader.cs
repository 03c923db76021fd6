using ChatBriefing.Library;
using ChatBriefing.Library.Versions;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Reads from the database what a document said when.</summary>
public sealed class PastReader(IDbContextFactory<LibraryContext> contexts, IPastVersionReader versions) : IPastReader
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<PastVersion>> ReadAsync(string documentId, CancellationToken cancellationToken)
    {
        var past = new List<PastVersion>();
        foreach (var days in await TimelineAsync(documentId, cancellationToken))
        {
            if (await versions.FindAsync(documentId, days.Version, cancellationToken) is { } version)
            {
                past.Add(new PastVersion(version, days));
            }
        }

        return past;
    }

    private async Task<IReadOnlyList<InForce>> TimelineAsync(string documentId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await context.Versions.Where(row => row.DocumentId == documentId)
            .Select(row => new { row.Number, row.Date })
            .ToDictionaryAsync(row => row.Number, row => row.Date, cancellationToken);
        var changes = await context.Changes.AsNoTracking()
            .Where(row => row.DocumentId == documentId)
            .OrderBy(row => row.Number)
            .ToListAsync(cancellationToken);

        // Whatever happened to texts that are deleted since must not cut the days of those that came after.
        return Timeline.Of(changes
            .SkipWhile(change => change.Kind != ChangeKind.Published || !stored.ContainsKey(change.Version))
            .Where(change => change.Kind != ChangeKind.Published || stored.ContainsKey(change.Version))
            .Select(change => change.Kind == ChangeKind.Published
                ? new VersionEvent(change.Version, DayOf(change), stored[change.Version])
                : new VersionEvent(null, DayOf(change), null)));
    }

    private static DateOnly DayOf(ChangeRow change) => DateOnly.FromDateTime(change.At.UtcDateTime);
}

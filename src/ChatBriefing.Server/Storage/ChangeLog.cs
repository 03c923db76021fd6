using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Reads the change log from the database.</summary>
public sealed class ChangeLog(IDbContextFactory<LibraryContext> contexts) : IChangeLog
{
    // Asked before every question, hence compiled; for each log, since a compiled query holds on to one model.
    private readonly Func<LibraryContext, CancellationToken, Task<LogPosition>> readPosition =
        EF.CompileAsyncQuery((LibraryContext context, CancellationToken _) => context.Library
            .Select(row => new LogPosition(row.LibraryId, row.LastChange))
            .Single());

    private readonly Func<LibraryContext, long, int, IAsyncEnumerable<Change>> readAfter =
        EF.CompileAsyncQuery((LibraryContext context, long number, int limit) => context.Changes
            .Where(row => row.Number > number)
            .OrderBy(row => row.Number)
            .Take(limit)
            .Select(row => new Change(row.Number, row.Kind, row.DocumentId, row.Version, row.At)));

    /// <inheritdoc />
    public async Task<LogPosition> ReadPositionAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await readPosition(context, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Change>> ReadAfterAsync(long number, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await readAfter(context, number, limit).ToListAsync(cancellationToken);
    }
}

using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Finds the place of a time in the change log of the database.</summary>
internal sealed class ChangeFinder(IDbContextFactory<LibraryContext> contexts) : IChangeFinder
{
    /// <inheritdoc />
    public async Task<long> FindLastBeforeAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Changes.Where(row => row.At <= time).MaxAsync(row => (long?)row.Number, cancellationToken) ?? 0;
    }
}

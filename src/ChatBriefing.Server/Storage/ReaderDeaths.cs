using ChatBriefing.Library.Reading.Children;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Keeps in the database how often contents ended the process that read them.</summary>
public sealed class ReaderDeaths(IDbContextFactory<LibraryContext> contexts, TimeProvider timeProvider) : IReaderDeaths
{
    /// <inheritdoc/>
    public async Task<int> CountAsync(string contentHash, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.ReaderDeaths.FindAsync([contentHash], cancellationToken))?.Times ?? 0;
    }

    /// <inheritdoc/>
    public async Task KeepAsync(string contentHash, int times, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.ReaderDeaths.FindAsync([contentHash], cancellationToken);
        if (times == 0 && row is not null)
        {
            context.ReaderDeaths.Remove(row);
        }
        else if (row is not null)
        {
            (row.Times, row.LastAt) = (times, timeProvider.GetUtcNow());
        }
        else if (times > 0)
        {
            context.ReaderDeaths.Add(new ReaderDeathRow { ContentHash = contentHash, Times = times, LastAt = timeProvider.GetUtcNow() });
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}

using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Lists versions without reading their texts.</summary>
public sealed class VersionLister(IDbContextFactory<LibraryContext> contexts) : IVersionLister
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<VersionFacts>> ListAsync(string documentId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versions =
            from version in context.Versions
            join document in context.Documents on version.DocumentId equals document.Id
            where document.Id == documentId
            orderby version.Number descending
            select new VersionFacts(version.Number, version.Title, version.Date, version.AddedAt, version.Length, version.Number == document.CurrentVersion);
        return await versions.ToListAsync(cancellationToken);
    }
}

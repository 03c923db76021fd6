using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Lists the documents in the database that can be restored.</summary>
public sealed class WithdrawnLister(IDbContextFactory<LibraryContext> contexts) : IWithdrawnLister
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<WithdrawnDocument>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var withdrawn =
            from document in context.Documents
            join version in context.Versions
                on new { Id = document.Id, Number = document.WithdrawnVersion }
                equals new { Id = version.DocumentId, Number = (int?)version.Number }
            where document.WithdrawnAt != null
            orderby document.WithdrawnAt descending
            select new WithdrawnDocument(
                document.Id, version.Title, document.Collection, document.Source, version.Number, version.Length, document.WithdrawnAt!.Value);
        return await withdrawn.ToListAsync(cancellationToken);
    }
}

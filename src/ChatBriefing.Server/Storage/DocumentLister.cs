using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Lists the documents in the database.</summary>
public sealed class DocumentLister(IDbContextFactory<LibraryContext> contexts) : IDocumentLister
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Document>> ListAsync(string? collection, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var current =
            from document in context.Documents
            join version in context.Versions
                on new { Id = document.Id, Number = document.CurrentVersion }
                equals new { Id = version.DocumentId, Number = (int?)version.Number }
            where collection == null || document.Collection == collection
            orderby version.ChangeNumber descending
            select new Document(
                document.Id,
                version.Title,
                document.Collection,
                document.Source,
                version.Number,
                version.Date,
                version.Length,
                version.AddedAt);
        return await current.ToListAsync(cancellationToken);
    }
}

using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage;

/// <summary>Reads versions from the database.</summary>
public sealed class VersionReader(IDbContextFactory<LibraryContext> contexts) : IVersionReader
{
    // Compiled for each reader and not once for the process: a compiled query holds on to the model of its first context.
    private readonly Func<LibraryContext, string, int?, bool, CancellationToken, Task<StoredVersion?>> findVersion =
        EF.CompileAsyncQuery((LibraryContext context, string documentId, int? number, bool withWithdrawn, CancellationToken _) => (
            from document in context.Documents.AsNoTracking()
            join version in context.Versions.AsNoTracking() on document.Id equals version.DocumentId
            where document.Id == documentId && (withWithdrawn || document.CurrentVersion != null) && version.Number == (number ?? document.CurrentVersion)
            select new StoredVersion(document, version)).SingleOrDefault());

    private readonly Func<LibraryContext, string, int, IAsyncEnumerable<PassageSpan>> findPassages =
        EF.CompileAsyncQuery((LibraryContext context, string documentId, int number) => context.Passages
            .Where(passage => passage.DocumentId == documentId && passage.Version == number)
            .OrderBy(passage => passage.Ordinal)
            .Select(passage => new PassageSpan(passage.Start, passage.Length, passage.HeadingPath) { Address = passage.Address, IsHidden = passage.IsHidden }));

    /// <inheritdoc />
    public Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken) =>
        FindAsync(documentId, number, withWithdrawn: false, cancellationToken);

    /// <summary>The same, of documents that were withdrawn too when <paramref name="withWithdrawn"/>.</summary>
    internal async Task<DocumentVersion?> FindAsync(string documentId, int? number, bool withWithdrawn, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await findVersion(context, documentId, number, withWithdrawn, cancellationToken) is not { } stored)
        {
            return null;
        }

        return stored.With(await findPassages(context, documentId, stored.Version.Number).ToListAsync(cancellationToken));
    }
}

using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Storage.Leaving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage;

/// <summary>Deletes documents from the database.</summary>
public sealed class DocumentRemover(
    IDbContextFactory<LibraryContext> contexts,
    IOptions<StorageOptions> options,
    TimeProvider timeProvider) : IDocumentRemover
{
    /// <inheritdoc />
    public async Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken)
    {
        try
        {
            return await DeleteAsync(documentId, cancellationToken);
        }
        catch (Exception fault) when (StorageFault.Explain(fault, options.Value) is { } advice)
        {
            throw new StorageUnavailableException(advice, fault);
        }
    }

    private async Task<bool> DeleteAsync(string documentId, CancellationToken cancellationToken)
    {
        await using var write = await LibraryWrite.BeginAsync(contexts, timeProvider, cancellationToken);
        var document = await write.Context.Documents.FindAsync([documentId], cancellationToken);
        if ((document?.CurrentVersion ?? document?.WithdrawnVersion) is not { } version)
        {
            return false;
        }

        await Traces.EraseAsync(write.Context, document!, cancellationToken);

        // The passages go with their versions, by their foreign key.
        await write.Context.Versions.Where(row => row.DocumentId == documentId).ExecuteDeleteAsync(cancellationToken);
        await AuditKeys.DestroyAsync(write.Context, documentId, cancellationToken);
        write.Record(ChangeKind.Removed, documentId, version, "removed", collection: null);
        document!.Collection = "";
        document.Source = "";
        document.ContentHash = null;
        document.CurrentVersion = null;
        document.WithdrawnVersion = null;
        document.WithdrawnAt = null;
        await write.CommitAsync(cancellationToken);
        return true;
    }
}

using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage;

/// <summary>Makes stored versions current again.</summary>
public sealed class DocumentRestorer(
    IDbContextFactory<LibraryContext> contexts,
    IOptions<StorageOptions> options,
    TimeProvider timeProvider) : IDocumentRestorer
{
    /// <inheritdoc />
    public async Task<bool> RestoreAsync(string documentId, int? number, CancellationToken cancellationToken)
    {
        try
        {
            return await PublishAsync(documentId, number, cancellationToken);
        }
        catch (Exception fault) when (StorageFault.Explain(fault, options.Value) is { } advice)
        {
            throw new StorageUnavailableException(advice, fault);
        }
    }

    private async Task<bool> PublishAsync(string documentId, int? number, CancellationToken cancellationToken)
    {
        await using var write = await LibraryWrite.BeginAsync(contexts, timeProvider, cancellationToken);
        var document = await write.Context.Documents.FindAsync([documentId], cancellationToken);
        var wanted = number ?? document?.CurrentVersion ?? document?.WithdrawnVersion;
        var version = await write.Context.Versions
            .Where(row => row.DocumentId == documentId && row.Number == wanted)
            .Select(row => new { row.Number, row.ContentHash })
            .SingleOrDefaultAsync(cancellationToken);
        if (document is null || version is null)
        {
            return false;
        }

        if (document.CurrentVersion != version.Number)
        {
            write.Record(ChangeKind.Published, documentId, version.Number, "restored", document.Collection);
            document.ContentHash = version.ContentHash;
            document.CurrentVersion = version.Number;
            document.WithdrawnVersion = null;
            document.WithdrawnAt = null;
            await write.CommitAsync(cancellationToken);
        }

        return true;
    }
}

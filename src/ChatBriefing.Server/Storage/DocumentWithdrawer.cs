using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage;

/// <summary>Withdraws documents in the database: they have no current version until they are restored.</summary>
public sealed class DocumentWithdrawer(
    IDbContextFactory<LibraryContext> contexts,
    IOptions<StorageOptions> options,
    TimeProvider timeProvider) : IDocumentWithdrawer
{
    /// <inheritdoc />
    public async Task<bool> WithdrawAsync(string documentId, CancellationToken cancellationToken)
    {
        try
        {
            await using var write = await LibraryWrite.BeginAsync(contexts, timeProvider, cancellationToken);
            var document = await write.Context.Documents.FindAsync([documentId], cancellationToken);
            if (document is not { CurrentVersion: { } version })
            {
                return false;
            }

            write.Record(ChangeKind.Withdrawn, documentId, version, "withdrawn", document.Collection);
            document.ContentHash = null;
            document.CurrentVersion = null;
            document.WithdrawnVersion = version;
            document.WithdrawnAt = write.At;
            await write.CommitAsync(cancellationToken);
            return true;
        }
        catch (Exception fault) when (StorageFault.Explain(fault, options.Value) is { } advice)
        {
            throw new StorageUnavailableException(advice, fault);
        }
    }
}

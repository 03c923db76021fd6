using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage;

/// <summary>Stores batches of versions in the database.</summary>
public sealed class VersionWriter(
    IDbContextFactory<LibraryContext> contexts,
    IOptions<StorageOptions> options,
    TimeProvider timeProvider) : IVersionWriter
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<NewVersion> versions, CancellationToken cancellationToken)
    {
        // Ids and hashes are computed once and before the transaction, which others wait for.
        var incoming = versions.Select(IncomingVersion.From).ToList();
        if (incoming is [])
        {
            return [];
        }

        try
        {
            return await StoreAsync(incoming, cancellationToken);
        }
        catch (Exception fault) when (StorageFault.Explain(fault, options.Value) is { } advice)
        {
            throw new StorageUnavailableException(advice, fault);
        }
    }

    private async Task<IReadOnlyList<WriteOutcome>> StoreAsync(List<IncomingVersion> incoming, CancellationToken cancellationToken)
    {
        await using var write = await LibraryWrite.BeginAsync(contexts, timeProvider, cancellationToken);
        var shelf = await DocumentShelf.LoadAsync(write.Context, incoming, cancellationToken);
        var outcomes = incoming.ConvertAll(version => Store(write, shelf, version));
        if (outcomes.Exists(outcome => outcome.Status != WriteStatus.Unchanged))
        {
            await write.CommitAsync(cancellationToken);
        }

        return outcomes;
    }

    private static WriteOutcome Store(LibraryWrite write, DocumentShelf shelf, IncomingVersion version)
    {
        if (shelf.Holder(version) is { CurrentVersion: { } held } holder)
        {
            return new WriteOutcome(WriteStatus.Unchanged, holder.Id, held);
        }

        var document = shelf.DocumentOf(version);
        var status = document.CurrentVersion is null ? WriteStatus.Added : WriteStatus.Updated;
        DocumentShelf.Publish(document, version);
        var change = write.Record(ChangeKind.Published, document.Id, document.LastVersion, status == WriteStatus.Added ? "added" : "changed", document.Collection);
        write.Context.Versions.Add(version.ToRow(document.LastVersion, change, write.At));
        return new WriteOutcome(status, document.Id, document.LastVersion);
    }
}

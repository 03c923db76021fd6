using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChatBriefing.Server.Storage;

/// <summary>One transaction that changes the library and its change log together. What is not committed did not happen.</summary>
internal sealed class LibraryWrite : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly LibraryRow library;
    private readonly List<AuditEvent> events = [];

    private LibraryWrite(LibraryContext context, IDbContextTransaction transaction, LibraryRow library, DateTimeOffset at)
    {
        Context = context;
        this.transaction = transaction;
        this.library = library;
        At = at;
    }

    /// <summary>The tables, inside the transaction.</summary>
    public LibraryContext Context { get; }

    /// <summary>The time that all changes of this write bear.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Waits for the writers before it and begins.</summary>
    public static async Task<LibraryWrite> BeginAsync(
        IDbContextFactory<LibraryContext> contexts,
        TimeProvider timeProvider,
        CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

            // Change numbers come from this row and not from a sequence of the database: a sequence gives numbers out
            // before the commit, so a later number could become visible first, and a reader that had passed it would
            // never see the earlier one. Touching the row before anything is read holds back every other writer until
            // this one ends; so numbers follow the order of commits, without gaps, whatever the database.
            await context.Library.ExecuteUpdateAsync(row => row.SetProperty(r => r.LastChange, r => r.LastChange), cancellationToken);
            var library = await context.Library.SingleAsync(cancellationToken);
            return new LibraryWrite(context, transaction, library, timeProvider.GetUtcNow());
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes a change into the log and into the audit; its number is returned.</summary>
    /// <param name="kind">What it means for the search.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="version">The version.</param>
    /// <param name="what">What the audit calls it: "added", "changed", "restored", "withdrawn" or "removed".</param>
    /// <param name="collection">The collection that it is in; null where the audit need not say.</param>
    public long Record(ChangeKind kind, string documentId, int version, string what, string? collection)
    {
        var number = ++library.LastChange;
        library.LastDeletion = kind == ChangeKind.Removed ? number : library.LastDeletion;
        Context.Changes.Add(new ChangeRow { Number = number, Kind = kind, DocumentId = documentId, Version = version, At = At });
        Audit(AuditEvent.Of($"document.{what}", documentId, new { version, collection, change = number }));
        return number;
    }

    /// <summary>Has the audit tell of more that this write does.</summary>
    public void Audit(AuditEvent what) => events.Add(what);

    /// <summary>Lets every process read anew who may read what; the new stamp, which no other change has.</summary>
    public string RenewReaders() => library.ReadersStamp = Guid.CreateVersion7(At).ToString("N");

    /// <summary>Makes everything lasting.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await AuditChain.AppendAsync(Context, events, At, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await Context.DisposeAsync();
    }
}

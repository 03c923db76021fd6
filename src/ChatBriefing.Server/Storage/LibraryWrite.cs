using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChatBriefing.Server.Storage;

/// <summary>One transaction that changes the library and its change log together. What is not committed did not happen.</summary>
internal sealed class LibraryWrite : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly LibraryRow library;

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

    /// <summary>Writes a change into the log; its number is returned.</summary>
    public long Record(ChangeKind kind, string documentId, int version)
    {
        var number = ++library.LastChange;
        library.LastDeletion = kind == ChangeKind.Removed ? number : library.LastDeletion;
        Context.Changes.Add(new ChangeRow { Number = number, Kind = kind, DocumentId = documentId, Version = version, At = At });
        return number;
    }

    /// <summary>Lets every process read anew who may read what.</summary>
    public void RenewReaders() => library.ReadersStamp = Guid.CreateVersion7(At).ToString("N");

    /// <summary>Makes everything lasting.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await Context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await Context.DisposeAsync();
    }
}

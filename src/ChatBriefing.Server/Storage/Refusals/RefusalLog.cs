using ChatBriefing.Library.Refusals;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Refusals;

/// <summary>Remembers refusals in the database, the last thousand.</summary>
public sealed class RefusalLog(IDbContextFactory<LibraryContext> contexts, TimeProvider timeProvider) : IRefusalKeeper, IRefusalLister, IRefusalForgetter
{
    private const int Most = 1_000;

    /// <summary>Names and reasons are of one line; what is longer was made to be.</summary>
    private const int Longest = 1_000;

    /// <inheritdoc/>
    public async Task KeepAsync(IReadOnlyList<Refusal> refused, IReadOnlyList<string> stored, CancellationToken cancellationToken)
    {
        var last = refused.DistinctBy(refusal => refusal.Id).TakeLast(Most).ToList();
        string[] ids = [.. stored, .. last.Select(refusal => refusal.Id)];
        if (last.Count == 0 && !await AnyAsync(ids, cancellationToken))
        {
            return;
        }

        await using var write = await LibraryWrite.BeginAsync(contexts, timeProvider, cancellationToken);
        var rows = write.Context.Refusals;
        await rows.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
        rows.AddRange(last.Select(refusal => Row(refusal, write.At)));
        var oldest = await rows.OrderByDescending(row => row.At).Skip(Most - last.Count).Select(row => row.Id).ToListAsync(cancellationToken);
        if (oldest.Count > 0)
        {
            await rows.Where(row => oldest.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
        }

        await write.CommitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RefusedFile>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Refusals.AsNoTracking().OrderByDescending(row => row.At).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new RefusedFile(new Refusal(row.Collection, row.Source, row.Reason, row.IsSetAside), row.At));
    }

    /// <inheritdoc/>
    public async Task<bool> ForgetAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Refusals.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    private static RefusalRow Row(Refusal refusal, DateTimeOffset at) => new()
    {
        Id = refusal.Id,
        Collection = refusal.Collection,
        Source = Storable(refusal.Source),
        Reason = Storable(refusal.Reason),
        IsSetAside = refusal.IsSetAside,
        At = at,
    };

    /// <summary>Names of files may be anything: what a database does not take becomes a question mark.</summary>
    private static string Storable(string text)
    {
        var shown = text.Length <= Longest ? text : text[..Longest];
        return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(shown)).Replace('\0', '?');
    }

    private async Task<bool> AnyAsync(string[] ids, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Refusals.AnyAsync(row => ids.Contains(row.Id), cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Adds to the audit, in the transaction of what it tells of: neither is stored without the other.</summary>
internal static class AuditChain
{
    /// <summary>
    /// Saves what is pending and adds the events. To be called last in a transaction: from here to its end all other
    /// writers of the audit wait, those of other processes too.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public static async Task AppendAsync(LibraryContext context, IReadOnlyList<AuditEvent> events, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await HoldAsync(context, cancellationToken);
        var head = await context.AuditHead.AsNoTracking().SingleAsync(cancellationToken);
        foreach (var what in events)
        {
            var entry = new AuditRow
            {
                Number = head.Count + 1,
                At = at,
                Who = what.Who,
                What = what.What,
                Subject = what.Subject,
                Details = what.Details,
                Previous = head.Hash,
                Hash = "",
            };
            entry.Hash = AuditHash.Of(entry);
            context.Audit.Add(entry);
            (head.Count, head.Hash) = (entry.Number, entry.Hash);
        }

        await context.SaveChangesAsync(cancellationToken);
        await context.AuditHead.ExecuteUpdateAsync(
            row => row.SetProperty(r => r.Count, head.Count).SetProperty(r => r.Hash, head.Hash), cancellationToken);
    }

    /// <summary>
    /// Waits for the other writers. Touching the head before it is read holds them back whatever the database, so each
    /// entry follows the one that was committed before it; the key of the entries would stop two with one number.
    /// </summary>
    public static async Task HoldAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("The audit is written in the transaction of what it tells of, and there is none: begin one.");
        }

        await context.AuditHead.ExecuteUpdateAsync(row => row.SetProperty(r => r.Count, r => r.Count), cancellationToken);
    }
}

using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Grounding.Stored;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Ledger;

/// <summary>Reads the ledger from the database.</summary>
public sealed class LedgerReader(IDbContextFactory<LibraryContext> contexts) : ILedgerReader
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<BriefedFact>> ReadAsync(Destination destination, int limit, CancellationToken cancellationToken)
    {
        var key = DestinationKey.Of(destination);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Ledger.AsNoTracking()
            .Where(row => row.Destination == key)
            .OrderByDescending(row => row.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new BriefedFact(
            new StoredSpan(row.DocumentId, row.Version, row.Start, row.Length),
            new FactPrint(PrintText.Read(row.Words), PrintText.Read(row.Numbers), PrintText.ReadDenies(row.Numbers))))];
    }
}

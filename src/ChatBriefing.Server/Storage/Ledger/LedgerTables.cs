using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Ledger;

/// <summary>How the ledger of facts briefed is laid out.</summary>
internal static class LedgerTables
{
    private const int KeyLength = 32;
    private const int DocumentIdLength = 12;

    /// <summary>Adds it to the model.</summary>
    public static void AddLedgerTables(this ModelBuilder model) => model.Entity<LedgerRow>(row =>
    {
        row.ToTable("Ledger");
        row.Property(r => r.Destination).HasMaxLength(KeyLength);
        row.Property(r => r.DocumentId).HasMaxLength(DocumentIdLength);
        row.HasIndex(r => new { r.Destination, r.Id });
        row.HasIndex(r => r.EditionId);
    });
}

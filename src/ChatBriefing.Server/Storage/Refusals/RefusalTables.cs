using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Refusals;

/// <summary>How the table of refusals is laid out.</summary>
internal static class RefusalTables
{
    /// <summary>Adds it to the model.</summary>
    public static void AddRefusalTables(this ModelBuilder model) => model.Entity<RefusalRow>(row =>
    {
        row.ToTable("Refusals").HasKey(r => r.Id);
        row.Property(r => r.Id).HasMaxLength(12);
        row.HasIndex(r => r.At);
    });
}

using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>How the tables of the audit are laid out.</summary>
internal static class AuditTables
{
    /// <summary>Adds them to the model.</summary>
    public static void AddAuditTables(this ModelBuilder model)
    {
        model.Entity<AuditRow>(row =>
        {
            row.ToTable("Audit").HasKey(r => r.Number);
            row.Property(r => r.Number).ValueGeneratedNever();
            row.Property(r => r.Previous).HasMaxLength(AuditHash.Length);
            row.Property(r => r.Hash).HasMaxLength(AuditHash.Length);
            row.HasIndex(r => r.Subject);
            row.HasIndex(r => r.At);
        });
        model.Entity<AuditHeadRow>(row =>
        {
            row.ToTable("AuditHead");
            row.Property(r => r.Id).ValueGeneratedNever();
            row.Property(r => r.Hash).HasMaxLength(AuditHash.Length);
            row.HasData(new AuditHeadRow());
        });
        model.Entity<AuditKeyRow>(row => row.ToTable("AuditKeys").HasKey(r => r.DocumentId));
    }
}

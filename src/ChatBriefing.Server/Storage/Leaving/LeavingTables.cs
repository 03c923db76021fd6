using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>How the tables are laid out that tell what a document leaves behind.</summary>
internal static class LeavingTables
{
    /// <summary>Adds them to the model.</summary>
    public static void AddLeavingTables(this ModelBuilder model)
    {
        model.Entity<AnswerSourceRow>(row =>
        {
            row.ToTable("AnswerSources").HasKey(r => new { r.AnswerId, r.DocumentId });
            row.Property(r => r.DocumentId).HasMaxLength(12);
            row.HasIndex(r => new { r.DocumentId, r.AnswerId });
        });
        model.Entity<CursorRow>(row =>
        {
            row.ToTable("Cursors").HasKey(r => r.Name);
            row.Property(r => r.Name).HasMaxLength(40);
            row.Property(r => r.Fence).IsConcurrencyToken();
        });
    }
}

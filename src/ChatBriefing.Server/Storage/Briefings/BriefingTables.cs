using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>How the tables of briefings are laid out.</summary>
internal static class BriefingTables
{
    private const int IdLength = 32;

    /// <summary>Adds them to the model.</summary>
    public static void AddBriefingTables(this ModelBuilder model)
    {
        model.Entity<SubscriptionRow>(row =>
        {
            row.ToTable("Subscriptions").Property(r => r.Id).HasMaxLength(IdLength);
            row.HasIndex(r => new { r.IsPaused, r.LookAt });
        });
        model.Entity<EditionRow>(row =>
        {
            row.ToTable("Editions").Property(r => r.Id).HasMaxLength(IdLength);
            row.Property(r => r.Fence).IsConcurrencyToken();
            row.HasIndex(r => new { r.SubscriptionId, r.LocalDate, r.Slot }).IsUnique();
            row.HasIndex(r => new { r.SubscriptionId, r.DueAt });
            row.HasIndex(r => new { r.State, r.LeasedUntil });
            row.HasIndex(r => new { r.Room, r.MessageId });
        });
    }
}

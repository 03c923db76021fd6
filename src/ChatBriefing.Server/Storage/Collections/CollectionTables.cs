using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Collections;

/// <summary>How the tables of collections and their readers are laid out.</summary>
internal static class CollectionTables
{
    /// <summary>Adds them to the model.</summary>
    public static void AddCollectionTables(this ModelBuilder model)
    {
        model.Entity<CollectionRow>(row =>
        {
            row.ToTable("Collections").HasKey(r => r.Name);
            row.Property(r => r.Name).HasMaxLength(CollectionName.MaxLength);
            row.HasMany(r => r.Readers).WithOne().HasForeignKey(r => r.Collection);
        });
        model.Entity<CollectionReaderRow>(row =>
        {
            row.ToTable("CollectionReaders").HasKey(r => new { r.Collection, r.Reader });
            row.Property(r => r.Reader).HasMaxLength(ReaderName.MaxLength);
        });
    }
}

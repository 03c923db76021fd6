using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>How the tables of the proposals are laid out.</summary>
internal static class ProposalTables
{
    /// <summary>Adds them to the model.</summary>
    public static void AddProposalTables(this ModelBuilder model)
    {
        model.Entity<ProposalRow>(row =>
        {
            row.ToTable("Proposals").HasKey(r => r.Id);
            row.Property(r => r.State).IsConcurrencyToken();
            row.HasIndex(r => new { r.State, r.ExpiresAt });
        });
        model.Entity<ProposalContentRow>(row =>
        {
            row.ToTable("ProposalContents").HasKey(r => r.ProposalId);
            row.HasOne<ProposalRow>().WithOne().HasForeignKey<ProposalContentRow>(r => r.ProposalId);
        });
    }
}

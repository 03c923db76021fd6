using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Storage.Collections;
using ChatBriefing.Server.Storage.Following;
using ChatBriefing.Server.Storage.Leaving;
using ChatBriefing.Server.Storage.Refusals;
using ChatBriefing.Server.Storage.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChatBriefing.Server.Storage;

/// <summary>The library's tables. Nothing here is particular to one database.</summary>
public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    /// <summary>The one row about the library itself.</summary>
    public DbSet<LibraryRow> Library => Set<LibraryRow>();

    /// <summary>Documents, removed ones included.</summary>
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    /// <summary>All versions of the documents that are there.</summary>
    public DbSet<VersionRow> Versions => Set<VersionRow>();

    /// <summary>The passages of all versions.</summary>
    public DbSet<PassageRow> Passages => Set<PassageRow>();

    /// <summary>The change log.</summary>
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    /// <summary>Contents that ended the process that read them.</summary>
    public DbSet<ReaderDeathRow> ReaderDeaths => Set<ReaderDeathRow>();

    /// <summary>What was claimed of the platforms' events in the last day.</summary>
    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    /// <summary>The turns that wait or are being handled.</summary>
    public DbSet<TurnRow> Turns => Set<TurnRow>();

    /// <summary>The posts and how far they are.</summary>
    public DbSet<PostRow> Posts => Set<PostRow>();

    /// <summary>The answers given in chats.</summary>
    public DbSet<AnswerRow> Answers => Set<AnswerRow>();

    /// <summary>What people thought of them.</summary>
    public DbSet<FeedbackRow> Feedback => Set<FeedbackRow>();

    /// <summary>Questions reported as unanswered.</summary>
    public DbSet<UnansweredRow> Unanswered => Set<UnansweredRow>();

    /// <summary>Who wrote in threads of the bot's without meaning it.</summary>
    public DbSet<VoiceRow> Voices => Set<VoiceRow>();

    /// <summary>Rooms that the bot was brought into.</summary>
    public DbSet<RoomRow> Rooms => Set<RoomRow>();

    /// <summary>Changes of the library that wait for an admin's word in a chat.</summary>
    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    /// <summary>What is published if an admin agrees.</summary>
    public DbSet<ProposalContentRow> ProposalContents => Set<ProposalContentRow>();

    /// <summary>Files that did not get in.</summary>
    public DbSet<RefusalRow> Refusals => Set<RefusalRow>();

    /// <summary>Who wants a briefing of what, and when.</summary>
    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    /// <summary>The runs that were taken, and what came of them.</summary>
    public DbSet<EditionRow> Editions => Set<EditionRow>();

    /// <summary>What is remembered of followed folders, feeds and pages.</summary>
    public DbSet<FollowedRow> Followed => Set<FollowedRow>();

    /// <summary>Which documents answers came out of.</summary>
    public DbSet<AnswerSourceRow> AnswerSources => Set<AnswerSourceRow>();

    /// <summary>How far workers that follow the change log have come.</summary>
    public DbSet<CursorRow> Cursors => Set<CursorRow>();
    /// <summary>What audiences were told by editions.</summary>
    public DbSet<LedgerRow> Ledger => Set<LedgerRow>();

    /// <summary>The audit.</summary>
    public DbSet<AuditRow> Audit => Set<AuditRow>();

    /// <summary>The one row that says how far the audit goes.</summary>
    public DbSet<AuditHeadRow> AuditHead => Set<AuditHeadRow>();

    /// <summary>The keys that the audit hashes words of documents with.</summary>
    public DbSet<AuditKeyRow> AuditKeys => Set<AuditKeyRow>();

    /// <summary>Collections whose readers were set.</summary>
    public DbSet<CollectionRow> Collections => Set<CollectionRow>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // Ticks of UTC sort alike in every database; SQLite cannot order a DateTimeOffset.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LibraryRow>(row =>
        {
            row.ToTable("Library");
            row.Property(r => r.Id).ValueGeneratedNever();
            row.Property(r => r.ReadersStamp).HasMaxLength(32);
        });
        modelBuilder.Entity<DocumentRow>(row =>
        {
            row.Property(r => r.Id).HasMaxLength(12);
            row.Property(r => r.ContentHash).HasMaxLength(64);
            row.HasIndex(r => r.ContentHash);
        });
        modelBuilder.Entity<VersionRow>(row =>
        {
            row.HasKey(r => new { r.DocumentId, r.Number });
            row.Property(r => r.ContentHash).HasMaxLength(64);
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(r => r.DocumentId);
            row.HasMany(r => r.Passages).WithOne().HasForeignKey(r => new { r.DocumentId, r.Version });
        });
        modelBuilder.Entity<PassageRow>(row => row.HasKey(r => new { r.DocumentId, r.Version, r.Ordinal }));
        modelBuilder.Entity<ChangeRow>(row =>
        {
            row.HasKey(r => r.Number);
            row.Property(r => r.Number).ValueGeneratedNever();
            row.Property(r => r.DocumentId).HasMaxLength(12);
            row.HasIndex(r => new { r.DocumentId, r.Number });
        });
        modelBuilder.Entity<ReaderDeathRow>(row =>
        {
            row.HasKey(r => r.ContentHash);
            row.Property(r => r.ContentHash).HasMaxLength(64);
        });
        modelBuilder.Entity<FollowedRow>(row => row.HasKey(r => new { r.Collection, r.Place, r.Item }));
        modelBuilder.AddChatTables();
        modelBuilder.AddLeavingTables();
        modelBuilder.AddBriefingTables();
        modelBuilder.AddLedgerTables();
        modelBuilder.AddAuditTables();
        modelBuilder.AddProposalTables();
        modelBuilder.AddCollectionTables();
        modelBuilder.AddRefusalTables();
    }

    private sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
        time => time.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

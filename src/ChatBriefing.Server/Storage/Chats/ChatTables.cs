using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>How the tables of the chats are laid out.</summary>
internal static class ChatTables
{
    /// <summary>Characters of a hash.</summary>
    private const int HashLength = 32;

    /// <summary>Adds them to the model.</summary>
    public static void AddChatTables(this ModelBuilder model)
    {
        model.Entity<ClaimRow>(row =>
        {
            row.ToTable("Claims").HasKey(r => r.Key);
            row.Property(r => r.Key).HasMaxLength(HashLength);
            row.HasIndex(r => r.At);
        });
        model.Entity<TurnRow>(row =>
        {
            row.ToTable("Turns").HasIndex(r => r.Key).IsUnique();
            row.Property(r => r.Order).HasMaxLength(HashLength);
            row.Property(r => r.Fence).IsConcurrencyToken();
            row.HasIndex(r => new { r.Order, r.Id });
        });
        model.Entity<PostRow>(row =>
        {
            row.ToTable("Posts").HasIndex(r => r.Key).IsUnique();
            row.Property(r => r.Order).HasMaxLength(HashLength);
            row.Property(r => r.Fence).IsConcurrencyToken();
            row.HasIndex(r => new { r.IsOpen, r.Id });
            row.HasIndex(r => new { r.Order, r.IsOpen, r.Id });
            row.HasIndex(r => new { r.State, r.At });
            row.HasIndex(r => r.MessageId);
        });
        model.Entity<AnswerRow>(row =>
        {
            row.ToTable("Answers").Property(r => r.Room).HasMaxLength(HashLength);
            row.HasIndex(r => new { r.Room, r.Thread, r.At });
            row.HasIndex(r => new { r.Room, r.QuestionMessageId });
            row.HasIndex(r => r.MessageId);
        });
        model.Entity<FeedbackRow>().ToTable("Feedback").HasKey(row => new { row.AnswerId, row.Person });
        model.Entity<UnansweredRow>(row =>
        {
            row.ToTable("Unanswered").HasKey(r => r.AnswerId);
            row.HasIndex(r => new { r.Platform, r.Tenant, r.At });
        });
        model.Entity<RoomRow>(row =>
        {
            row.ToTable("Rooms").HasIndex(r => r.Room).IsUnique();
            row.Property(r => r.Room).HasMaxLength(HashLength);
            row.HasIndex(r => new { r.Platform, r.Id });
        });
        model.Entity<VoiceRow>().ToTable("Voices").HasKey(row => new { row.Room, row.Thread, row.Person });
    }
}

using ChatBriefing.Server.Storage.Backups;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Registers what sees to it that deleted documents are gone, that answers follow what changed, and backups.</summary>
internal static class LeavingServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddLeaving(this IServiceCollection services) => services
        .AddSingleton<BackupMaker>()
        .AddSingleton<BackupRestorer>()
        .AddSingleton<CorrectionWriter>()
        .AddSingleton<LivingStart>()
        .AddSingleton<LookFaults>()
        .AddSingleton<LivingAnswers>()
        .AddSingleton<NarrowingWriter>()
        .AddSingleton<NarrowedAnswers>()
        .AddSingleton(provider => new DatabaseSweeper(
            provider.GetRequiredService<IDbContextFactory<LibraryContext>>(), provider.GetRequiredService<WriteGate>()));
}

using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library.Following;
using ChatBriefing.Library.Reading.Children;
using ChatBriefing.Library.Versions;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Library.Refusals;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Storage.Collections;
using ChatBriefing.Server.Storage.Following;
using ChatBriefing.Server.Storage.Leaving;
using ChatBriefing.Server.Storage.Refusals;
using ChatBriefing.Server.Storage.Ledger;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage;

/// <summary>Registers the storage.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds the database and all that reads and writes it. <see cref="DatabaseStart.StartAsync"/> is to be awaited
    /// before the first use.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection("Storage"))
            .Configure(options => options.DataPath = configuration["DataPath"] ?? options.DataPath)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddPooledDbContextFactory<LibraryContext>((provider, builder) =>
            SqliteDatabase.Configure(builder, provider.GetRequiredService<IOptions<StorageOptions>>().Value));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<VersionReader>();
        services.AddSingleton<IVersionReader>(provider => provider.GetRequiredService<VersionReader>());
        services.AddSingleton<IPastVersionReader, PastVersionReader>();
        services.AddSingleton<IPastReader, PastReader>();
        services.AddSingleton<IVersionBatchReader, VersionBatchReader>();
        services.AddSingleton<IVersionWriter, VersionWriter>();
        services.AddSingleton<IDocumentLister, DocumentLister>();
        services.AddSingleton<IPlacementReader, PlacementReader>();
        services.AddSingleton<IDocumentRemover, DocumentRemover>();
        services.AddSingleton<IDocumentWithdrawer, DocumentWithdrawer>();
        services.AddSingleton<IDocumentRestorer, DocumentRestorer>();
        services.AddSingleton<IVersionLister, VersionLister>();
        services.AddSingleton<IWithdrawnLister, WithdrawnLister>();
        services.AddSingleton<IStandingReader, StandingReader>();
        services.AddSingleton<ILedgerReader, LedgerReader>();
        services.AddSingleton<RefusalLog>();
        services.AddSingleton<IRefusalKeeper>(provider => provider.GetRequiredService<RefusalLog>());
        services.AddSingleton<IRefusalLister>(provider => provider.GetRequiredService<RefusalLog>());
        services.AddSingleton<IRefusalForgetter>(provider => provider.GetRequiredService<RefusalLog>());
        services.AddSingleton<IFollowReader, FollowReader>();
        services.AddSingleton<IFollowWriter, FollowWriter>();
        services.AddSingleton<IChangeLog, ChangeLog>();
        services.AddSingleton<IChangeFinder, ChangeFinder>();
        services.AddSingleton<IReaderDeaths, ReaderDeaths>();
        services.AddLeaving();
        services.AddSingleton<AuditVerifier>();
        services.AddSingleton<AuditReader>();
        services.AddSingleton<ICollectionReaders, StoredReaders>();
        services.AddSingleton<ICollectionWriter, CollectionWriter>();
        services.AddChatStorage(configuration);
        services.AddBriefingStorage();
        services.AddSingleton<AnswerAudit>();
        return services;
    }
}

using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Registers the storage of briefings.</summary>
internal static class BriefingStorageServices
{
    /// <summary>Adds what reads, writes and hands out subscriptions and editions.</summary>
    public static IServiceCollection AddBriefingStorage(this IServiceCollection services) => services
        .AddSingleton<WorkSignal<EditionRow>>()
        .AddSingleton<SubscriptionReader>()
        .AddSingleton<ISubscriptionLister>(provider => provider.GetRequiredService<SubscriptionReader>())
        .AddSingleton<ISubscriptionFinder>(provider => provider.GetRequiredService<SubscriptionReader>())
        .AddSingleton<SubscriptionWriter>()
        .AddSingleton<ISubscriptionWriter>(provider => provider.GetRequiredService<SubscriptionWriter>())
        .AddSingleton<ISubscriptionRemover>(provider => provider.GetRequiredService<SubscriptionWriter>())
        .AddSingleton<EditionReader>()
        .AddSingleton<IEditionFinder>(provider => provider.GetRequiredService<EditionReader>())
        .AddSingleton<IEditionLister>(provider => provider.GetRequiredService<EditionReader>())
        .AddSingleton<IEditionPager>(provider => provider.GetRequiredService<EditionReader>())
        .AddSingleton<IPostedEditionLister>(provider => provider.GetRequiredService<EditionReader>())
        .AddSingleton<IEditionMessageFinder>(provider => provider.GetRequiredService<EditionReader>())
        .AddSingleton<ILatestEditionFinder>(provider => provider.GetRequiredService<EditionReader>())
        .AddSingleton<IEditionRequester, EditionRequester>()
        .AddSingleton<EditionReviewer>()
        .AddSingleton<IEditionReviewer>(provider => provider.GetRequiredService<EditionReviewer>())
        .AddSingleton<IEditionEditor>(provider => provider.GetRequiredService<EditionReviewer>())
        .AddSingleton<IEditionSettler, EditionSettler>()
        .AddSingleton<RunClaimer>()
        .AddSingleton<EditionQueue>()
        .AddSingleton<ReviewDeadline>();
}

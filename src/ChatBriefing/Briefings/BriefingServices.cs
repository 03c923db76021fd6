using ChatBriefing.Briefings.News;
using ChatBriefing.Briefings.Topics;
using ChatBriefing.Drafting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Briefings;

/// <summary>Registers what writes briefings.</summary>
public static class BriefingServices
{
    /// <summary>The key under which a drafter that words items by a model is registered; without one, sentences of the documents are picked.</summary>
    public const string ModelKey = "briefing";

    /// <summary>Adds the writer, what brings stored editions back, and the preview of topics. The caller adds the store.</summary>
    public static IServiceCollection AddBriefings(this IServiceCollection services) => services
        .AddSingleton<NewsReader>()
        .AddSingleton<TopicReader>()
        .AddSingleton<TopicPreview>()
        .AddSingleton<EditionRestorer>()
        .AddSingleton(provider => new ItemWording(provider.GetKeyedService<IDrafter>(ModelKey), provider.GetRequiredService<ILogger<ItemWording>>()))
        .AddSingleton<IBriefingWriter, BriefingWriter>();
}

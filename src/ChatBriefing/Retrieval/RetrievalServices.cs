using ChatBriefing.Library;
using ChatBriefing.Library.Versions;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Retrieval;

/// <summary>Registers the index and the search.</summary>
public static class RetrievalServices
{
    /// <summary>Adds retrieval with its index in <paramref name="folder"/>.</summary>
    public static IServiceCollection AddRetrieval(this IServiceCollection services, Func<IServiceProvider, string> folder) => services
        .AddSingleton(provider => new PassageIndexHome(folder(provider)))
        .AddSingleton(provider => new PastIndex($"{folder(provider)}-past", provider.GetRequiredService<IChangeLog>(), provider.GetRequiredService<IPastReader>()))
        .AddSingleton<IndexFollower>(provider => new(provider.GetRequiredService<PassageIndexHome>(), provider.GetRequiredService<IChangeLog>(), provider.GetRequiredService<IVersionReader>()))
        .AddSingleton<IndexKeeper>()
        .AddSingleton<IIndexFollower>(provider => provider.GetRequiredService<IndexFollower>())
        .AddSingleton<Retriever>();
}

using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Retrieval;

/// <summary>Registers the index and the search.</summary>
public static class RetrievalServices
{
    /// <summary>Adds retrieval with its index in <paramref name="folder"/>.</summary>
    public static IServiceCollection AddRetrieval(this IServiceCollection services, Func<IServiceProvider, string> folder) => services
        .AddSingleton(provider => new PassageIndexHome(folder(provider)))
        .AddSingleton<IndexFollower>()
        .AddSingleton<IIndexFollower>(provider => provider.GetRequiredService<IndexFollower>())
        .AddSingleton<Retriever>();
}

using System.ComponentModel.DataAnnotations;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library.Fetching;
using ChatBriefing.Library.Following;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Children;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Library;

/// <summary>Registers what reads documents and brings them into the library.</summary>
public static class LibraryServices
{
    /// <summary>
    /// Adds the readers of all formats and the <see cref="Ingester"/>. The caller adds the store
    /// (<see cref="IVersionWriter"/>, <see cref="IReaderDeaths"/>, <see cref="IFollowReader"/> and the rest), names the <see cref="ReaderProgram"/> and binds <see cref="ReadingOptions"/>.
    /// </summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddOptions<ReadingOptions>().Validate(
            static options => Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true),
            "A limit among the settings of Reading is out of range: MaxBytes 1 to 1,073,741,824, MaxCharacters 1 to 500,000,000, TimeLimitSeconds 1 to 3,600, MaxMemoryMegabytes from 128, MaxInflatedBytes, MaxInflationRatio, MaxParts, MaxDepth and MaxProcesses from 1; correct it");
        return services
            .AddSingleton<TextDecoder>()
            .AddSingleton(provider => DocumentReaders.Of(provider.GetRequiredService<TextDecoder>(), provider.GetRequiredService<IOptions<ReadingOptions>>().Value))
            .AddSingleton<IFileReader, IsolatedReader>()
            .AddSingleton<Ingester>()
            .AddSingleton(provider => new FilePreparer(provider.GetRequiredService<IFileReader>(), provider.GetRequiredService<IOptions<ReadingOptions>>().Value))
            .AddSingleton<ReadableLibrary>()
            .AddSingleton<CollectionLister>()
            .AddOptions<CollectionOptions>().ValidateOnStart().Services
            .AddSingleton<IValidateOptions<CollectionOptions>, CollectionOptionsValidator>()
            .AddFetching()
            .AddFollowing();
    }

    private static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.AddOptions<FetchOptions>().ValidateOnStart().Validate(
            static options => Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true),
            "A limit among the settings of Library:Fetch is out of range: MaxBytes 1 to 1,073,741,824, TimeLimitSeconds 1 to 600, MaxRedirects 0 to 20; correct it");
        services.TryAddSingleton<IEndpointRule, PublicEndpoints>();
        services.TryAddSingleton<IHostResolver, DnsResolver>();
        services.TryAddSingleton<ISocketOpener, TcpOpener>();
        return services
            .AddSingleton<GuardedConnector>()
            .AddSingleton<AddressFetcher>()
            .AddSingleton<AddressIngester>()
            .AddSingleton<SourceRereader>();
    }

    private static IServiceCollection AddFollowing(this IServiceCollection services) => services
        .AddOptions<FollowingOptions>().ValidateOnStart().Services
        .AddSingleton<IValidateOptions<FollowingOptions>, FollowingOptionsValidator>()
        .AddSingleton<HeldDocuments>()
        .AddSingleton<FolderFollower>()
        .AddSingleton<FeedFollower>();
}

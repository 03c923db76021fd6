using ChatBriefing.Asking;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Planning;
using ChatBriefing.Channels;
using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library.Fetching;
using ChatBriefing.Library.Following;
using ChatBriefing.Library.Reading;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Commands.Reading;
using ChatBriefing.Server.Models;
using ChatBriefing.Server.Storage;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server;

/// <summary>Registers what the server and the commands share: the library, its storage, the search and the asking.</summary>
public static class ProductServices
{
    /// <summary>Adds all slices that need no web server.</summary>
    public static IServiceCollection AddProduct(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(TimeProvider.System)
        .AddStorage(configuration)
        .AddLibrary()
        .AddSingleton(OwnProgram.ForReading())
        .Configure<ReadingOptions>(configuration.GetSection("Reading"))
        .Configure<FetchOptions>(configuration.GetSection("Library:Fetch"))
        .Configure<FollowingOptions>(configuration.GetSection("Library"))
        .Configure<CollectionOptions>(configuration.GetSection("Library"))
        .AddOptions<GroundingOptions>().Bind(configuration.GetSection("Grounding")).ValidateOnStart().Services
        .AddRetrieval(provider => Path.Combine(provider.GetRequiredService<IOptions<StorageOptions>>().Value.DataPath, "index"))
        .AddAsking()
        .AddOptions<BriefingOptions>().Bind(configuration.GetSection("Briefings")).ValidateOnStart().Services
        .AddBriefingPlanning()
        .AddBriefings()
        .AddChannels()
        .AddModels(configuration);
}

using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Asking;

/// <summary>Registers asking and the extractive drafter.</summary>
public static class AskingServices
{
    /// <summary>Adds the <see cref="Asker"/>; <see cref="GroundingOptions"/> are checked when they are first read.</summary>
    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<GroundingOptions>, GroundingOptionsValidator>()
        .AddSingleton<IDrafter, ExtractiveDrafter>()
        .AddSingleton<Asker>();
}

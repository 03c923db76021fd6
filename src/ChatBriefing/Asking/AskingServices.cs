using ChatBriefing.Drafting;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Asking;

/// <summary>Registers asking and the extractive drafter.</summary>
public static class AskingServices
{
    /// <summary>Adds the <see cref="Asker"/> and the <see cref="Finder"/>.</summary>
    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<IDrafter, ExtractiveDrafter>()
        .AddSingleton<Finder>()
        .AddSingleton<Asker>();
}

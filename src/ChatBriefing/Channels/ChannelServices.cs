using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Channels;

/// <summary>Registers what every channel shares.</summary>
public static class ChannelServices
{
    /// <summary>Adds the handlers and the desk that prepares replies.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services) => services
        .AddSingleton<Reply.Desk>()
        .AddSingleton<AskHandler>();
}

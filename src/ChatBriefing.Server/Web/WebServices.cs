namespace ChatBriefing.Server.Web;

/// <summary>Registers the web pages and the HTTP API.</summary>
public static class WebServices
{
    /// <summary>Adds what the pages and the API need.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services) => services;

    /// <summary>Maps the pages, the API and the health checks.</summary>
    public static WebApplication MapWeb(this WebApplication app) => app;
}

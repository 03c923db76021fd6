using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Web;

namespace ChatBriefing.Server;

/// <summary>Puts the server together; tests start it the same way.</summary>
public static class ServerHost
{
    /// <summary>The server, ready to run.</summary>
    /// <param name="settings">Settings as "--Name=value"; they go before environment and appsettings.json.</param>
    public static WebApplication Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddRetrieval(_ => Path.Combine(builder.Configuration["DataPath"] ?? "data", "index"));
        builder.Services.AddAsking();
        builder.Services.AddChannels();
        builder.Services.AddWeb();

        var app = builder.Build();
        app.MapWeb();
        return app;
    }
}

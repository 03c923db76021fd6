using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Server.Clocks;
using ChatBriefing.Server.Slack;
using ChatBriefing.Server.Teams;
using ChatBriefing.Server.Web;
using ChatBriefing.Server.Web.SignIn;
using ChatBriefing.Server.Workers;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server;

/// <summary>Puts the server together; tests start it the same way.</summary>
public static class ServerHost
{
    /// <summary>The server, ready to run.</summary>
    /// <param name="settings">Settings as "--Name=value"; they go before environment and appsettings.json.</param>
    /// <param name="adjust">Changes the services before the server is built; tests put fakes in their place.</param>
    public static WebApplication Build(string[] settings, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ApplicationName = typeof(ServerHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // Finds the files of the pages in a build that is not published, whatever the environment is called.
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddShortLines();
        builder.Services.AddProduct(builder.Configuration);
        builder.Services.AddSteeredClock(builder.Configuration, builder.Environment);
        builder.Services.AddWorkers();
        builder.Services.AddWeb(builder.Configuration);
        builder.Services.AddSlack(builder.Configuration);
        builder.Services.AddTeams(builder.Configuration);
        adjust?.Invoke(builder.Services);

        var app = builder.Build();

        // Checked before anything is done: a server that would be open to whoever comes by does not start.
        _ = app.Services.GetRequiredService<IOptions<SignInOptions>>().Value;

        // Read and checked now: a server with a prompt that cannot be used does not start.
        app.Services.GetRequiredService<PromptFolder>();
        app.MapWeb();
        app.MapSlack();
        app.MapTeams();
        return app;
    }
}

using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Teams.Api;
using ChatBriefing.Server.Teams.Doctor;
using ChatBriefing.Server.Teams.Http;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Invokes;
using ChatBriefing.Server.Teams.Members;
using ChatBriefing.Server.Teams.Posting;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Tokens;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams;

/// <summary>Registers Teams.</summary>
public static class TeamsServices
{
    /// <summary>Adds Teams when an app id is set; checks its settings in any case.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddTeamsOptions(configuration);
        if (!IsOn(configuration))
        {
            return services;
        }

        services.AddTeamsClient().AddDoor();
        services.TryAddSingleton<DocumentLinks>();
        services.AddSingleton<SizePlanner>().AddSingleton<CardView>().AddSingleton<MessageView>();
        services.AddSingleton<ActivityTurns>().AddSingleton<RoomKeeper>().AddSingleton<RoomChanges>().AddSingleton<TeamsIntake>();
        services.AddSingleton<ResendPress>().AddSingleton<CardInvokes>().AddSingleton<FeedbackInvokes>().AddSingleton<SearchInvokes>();
        services.AddSingleton<AskAboutInvokes>().AddSingleton<LinkInvokes>().AddSingleton<InvokeDispatcher>();
        services.AddSingleton<TeamsRates>().AddSingleton<IRateTable>(provider => provider.GetRequiredService<TeamsRates>());
        services.AddSingleton<AnswerStreams>().AddSingleton<StreamedPosts>().AddSingleton<PrivateRooms>().AddSingleton<IPrivateWay>(provider => provider.GetRequiredService<PrivateRooms>());
        services.AddSingleton<KnownPeople>().AddSingleton<IMemberFinder, TeamsMembers>().AddSingleton<IFileSource, TeamsFiles>();
        return services.AddSingleton<IPoster, TeamsPoster>().AddSingleton<IWorkSign, TeamsWorkSign>();
    }

    /// <summary>Adds the settings alone, for commands that look at them.</summary>
    public static IServiceCollection AddTeamsOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TeamsOptions>().Bind(configuration.GetSection(TeamsOptions.Section)).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<TeamsOptions>>(provider =>
            new TeamsOptionsValidator(configuration, provider.GetService<IHostEnvironment>()?.IsDevelopment() ?? IsDevelopment()));
    }

    /// <summary>Adds the calls to the service, to the login and to the published keys; none follows a redirect.</summary>
    public static IServiceCollection AddTeamsClient(this IServiceCollection services)
    {
        foreach (var name in (string[])[TeamsClient.HttpName, ServiceTokens.HttpName, SigningKeys.HttpName])
        {
            services.AddHttpClient(name, http => http.Timeout = Timeout.InfiniteTimeSpan)
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
                .RemoveAllLoggers();
        }

        return services.AddSingleton<ServiceTokens>().AddSingleton<SigningKeys>().AddSingleton<TeamsClient>();
    }

    /// <summary>Adds what the doctor looks at.</summary>
    public static IServiceCollection AddTeamsChecks(this IServiceCollection services, IConfiguration configuration) => services
        .AddTeamsOptions(configuration)
        .AddTeamsClient()
        .AddSingleton<IDoctorCheck, TeamsTokenCheck>()
        .AddSingleton<IDoctorCheck, TeamsKeysCheck>()
        .AddSingleton<IDoctorCheck, TeamsAddressCheck>();

    /// <summary>Maps the address that Teams calls, when Teams is on.</summary>
    public static WebApplication MapTeams(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<TeamsOptions>>().Value.IsOn)
        {
            app.MapTeamsEndpoints();
        }

        return app;
    }

    private static void AddDoor(this IServiceCollection services)
    {
        // A lone scheme would else be tried on every request to the server, the pages' included.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        services.AddAuthentication().AddJwtBearer(BotTokenOptions.Scheme, _ => { });
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, BotTokenOptions>();
        services.AddSingleton<Doorkeeper>().AddSingleton<DoorLog>().AddSingleton<LimitedBody>();
    }

    /// <summary>A command has no host; what it looks at is what a server here would be.</summary>
    private static bool IsDevelopment() => Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == Environments.Development;

    private static bool IsOn(IConfiguration configuration)
    {
        var section = configuration.GetSection(TeamsOptions.Section);
        return !string.IsNullOrEmpty(section[nameof(TeamsOptions.AppId)]) || section.GetValue(nameof(TeamsOptions.AllowUnauthenticated), false);
    }
}

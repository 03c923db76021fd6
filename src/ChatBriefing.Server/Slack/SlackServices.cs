using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Doctor;
using ChatBriefing.Server.Slack.Errands;
using ChatBriefing.Server.Slack.Http;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Members;
using ChatBriefing.Server.Slack.Places;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Signing;
using ChatBriefing.Server.Slack.Sockets;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack;

/// <summary>Registers Slack.</summary>
public static class SlackServices
{
    /// <summary>Adds Slack when a bot token is set; checks its settings in any case.</summary>
    public static IServiceCollection AddSlack(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSlackOptions(configuration);
        if (!IsOn(configuration))
        {
            return services;
        }

        services.AddSlackClient();
        services.AddSingleton<SignedRequest>().AddSingleton<SlackInstallation>();
        services.TryAddSingleton<DocumentLinks>();
        services.AddSingleton<MessageView>().AddSingleton<HomeView>();
        services.AddSingleton<RoomKinds>().AddSingleton<MessageTurns>().AddSingleton<CommandTurns>().AddSingleton<InteractionTurns>();
        services.AddSingleton<SlackGroups>().AddSingleton<IMemberFinder, SlackMembers>().AddSingleton<IRoomKindFinder>(provider => provider.GetRequiredService<RoomKinds>());
        services.AddSingleton<EventInbound>().AddSingleton<SlackIntake>();
        services.AddSingleton<WordErrands>().AddSingleton<ModalErrands>().AddSingleton<DraftErrands>().AddSingleton<PromptErrands>().AddSingleton<UnfurlErrands>().AddSingleton<ResendErrands>();
        services.AddSingleton<ErrandRunner>().AddHostedService(provider => provider.GetRequiredService<ErrandRunner>());
        services.AddSingleton<ResponseUrls>().AddSingleton<AnswerStream>();
        services.AddSingleton<IPoster, SlackPoster>().AddSingleton<IPostFinder, SlackPostFinder>().AddSingleton<IRateTable, SlackRates>();
        services.AddSingleton<IWorkSign, SlackWorkSign>().AddSingleton<IFileSource, SlackFiles>();
        services.AddSingleton<IRoomScout, SlackRoomScout>().AddSingleton<IDirectRoomOpener, SlackDirectRooms>();
        services.AddHostedService<SlackGreeter>();
        services.AddSingleton<EnvelopeTaker>().AddSingleton<SocketOpener>().AddHostedService<SocketModeWorker>();
        return services;
    }

    /// <summary>Adds the settings alone, for commands that look at them.</summary>
    public static IServiceCollection AddSlackOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SlackOptions>().Bind(configuration.GetSection(SlackOptions.Section)).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<SlackOptions>, SlackOptionsValidator>();
    }

    /// <summary>Adds what the doctor looks at.</summary>
    public static IServiceCollection AddSlackChecks(this IServiceCollection services, IConfiguration configuration) => services
        .AddSlackOptions(configuration)
        .AddSlackClient()
        .AddSingleton<SlackProbe>()
        .AddSingleton<IDoctorCheck, SlackTokenCheck>()
        .AddSingleton<IDoctorCheck, SlackScopesCheck>()
        .AddSingleton<IDoctorCheck, SlackClockCheck>()
        .AddSingleton<IDoctorCheck, SlackDeliveryCheck>();

    /// <summary>Adds the Web API; its connections follow no redirect, so that the token goes to no other address.</summary>
    public static IServiceCollection AddSlackClient(this IServiceCollection services)
    {
        services.AddHttpClient(SlackClient.HttpName, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers();
        return services.AddSingleton<SlackClient>();
    }

    /// <summary>Maps the addresses that Slack calls, when it may.</summary>
    public static WebApplication MapSlack(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<SlackOptions>>().Value.TakesHttp)
        {
            app.MapSlackEndpoints();
        }

        return app;
    }

    private static bool IsOn(IConfiguration configuration) => !string.IsNullOrEmpty(configuration[$"{SlackOptions.Section}:{nameof(SlackOptions.BotToken)}"]);
}

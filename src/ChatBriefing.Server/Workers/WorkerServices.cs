using ChatBriefing.Channels;
using ChatBriefing.Server.Workers.Briefings;
using ChatBriefing.Server.Workers.Chats;
using ChatBriefing.Server.Workers.Following;
using ChatBriefing.Server.Workers.Leaving;

namespace ChatBriefing.Server.Workers;

/// <summary>Registers what runs beside the requests.</summary>
public static class WorkerServices
{
    /// <summary>How long the requests and workers that are under way may take to end.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(5);

    /// <summary>Adds the workers.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services) => services
        .Configure<HostOptions>(options => options.ShutdownTimeout = LongestStop)
        .AddHostedService<IndexWorker>()
        .AddHostedService<WarmUp>()
        .AddSingleton<WorkSigns>()
        .AddSingleton<TurnRunner>()
        .AddSingleton<IPromptTurns, PromptTurns>()
        .AddSingleton<PostRunner>()
        .AddHostedService<LivingWorker>() // Before the turns: it notes where the log of changes stands before the first answer.
        .AddHostedService<TurnWorker>()
        .AddHostedService<PostWorker>()
        .AddHostedService<ChatCleaning>()
        .AddHostedService<SweepWorker>()
        .AddSingleton<LeavingWorker>().AddHostedService(provider => provider.GetRequiredService<LeavingWorker>())
        .AddSingleton<EditionDrafting>()
        .AddSingleton<EditionRunner>()
        .AddHostedService<BriefingWorker>()
        .AddHostedService<AuditHeadLog>()
        .AddHostedService<FolderWorker>()
        .AddHostedService<FeedWorker>();
}

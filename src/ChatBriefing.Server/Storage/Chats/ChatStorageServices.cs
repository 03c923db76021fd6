using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Registers the storage of the chats.</summary>
internal static class ChatStorageServices
{
    /// <summary>Adds inbox, outbox, their queues, and the readers of answers.</summary>
    public static IServiceCollection AddChatStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ChannelOptions>()
            .Bind(configuration.GetSection("Channels"))
            .Configure(options => configuration.GetSection("Admins").Bind(options.Admins))
            .ValidateOnStart();
        return services
            .AddSingleton<ICrashSite, QuietSite>()
            .AddSingleton<WriteGate>()
            .AddSingleton<WorkSignal<TurnRow>>()
            .AddSingleton<WorkSignal<PostRow>>()
            .AddSingleton<ClaimWriter>()
            .AddSingleton<IInbox, Inbox>()
            .AddSingleton<IOutbox, Outbox>()
            .AddSingleton<TurnQueue>()
            .AddSingleton<TurnFinisher>()
            .AddSingleton<RateBudget>()
            .AddSingleton<PlatformPorts>()
            .AddSingleton<PostQueue>()
            .AddSingleton<PostRecorder>()
            .AddSingleton<ChatCleaner>()
            .AddSingleton<PromptStore>()
            .AddSingleton<IRoomWriter, RoomWriter>()
            .AddSingleton<RoomReader>()
            .AddSingleton<IRoomFinder>(provider => provider.GetRequiredService<RoomReader>())
            .AddSingleton<IRoomLister>(provider => provider.GetRequiredService<RoomReader>())
            .AddSingleton<ProposalReader>()
            .AddSingleton<IProposalReader>(provider => provider.GetRequiredService<ProposalReader>())
            .AddSingleton<IProposedContent>(provider => provider.GetRequiredService<ProposalReader>())
            .AddSingleton<IProposalCounter>(provider => provider.GetRequiredService<ProposalReader>())
            .AddSingleton<ProposalSweeper>()
            .AddSingleton<AnswerReader>()
            .AddSingleton<IAnswerReader>(provider => provider.GetRequiredService<AnswerReader>())
            .AddSingleton<IQuestionFinder>(provider => provider.GetRequiredService<AnswerReader>())
            .AddSingleton<IMessageFinder>(provider => provider.GetRequiredService<AnswerReader>())
            .AddSingleton<IAcquaintance, Acquaintance>()
            .AddSingleton<IThreadReader, ThreadReader>()
            .AddSingleton<IUnansweredReader, UnansweredReader>()
            .AddSingleton<ITroubleReader, TroubleReader>()
            .AddSingleton<ITenantEraser, TenantEraser>()
            .AddSingleton<IPostResender, PostResender>();
    }
}

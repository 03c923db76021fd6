using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Tests.Web;
using ChatBriefing.Server.Workers;
using ChatBriefing.Server.Workers.Chats;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>
/// Inbox and outbox on a database of their own and on a clock that only the test moves; the test does what the workers'
/// loops do, step by step. A second one may share folder and platform, as another process would.
/// </summary>
internal sealed class ChatStore : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string folder;
    private readonly bool ownsFolder;

    private ChatStore(ChatStore? sharing, bool canFind, Action<IServiceCollection>? adjust, string platform)
    {
        ownsFolder = sharing is null;
        folder = sharing?.folder ?? Directory.CreateTempSubdirectory("chatbriefing-store-").FullName;
        Platform = sharing?.Platform ?? new MemoryPlatform { Platform = platform };
        Clock = sharing?.Clock ?? new FakeTimeProvider(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("DataPath", folder), new("Channels:MostWaiting", "500"), new("Channels:MostProposals", "3"), new("Admins:0", "ada")]).Build();
        var collection = new ServiceCollection()
            .AddLogging()
            .AddProduct(configuration)
            .AddWorkers()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IPoster>(Platform)
            .AddSingleton<IFileSource>(Platform);
        if (canFind)
        {
            collection.AddSingleton<IPostFinder>(Platform);
        }

        adjust?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    public MemoryPlatform Platform { get; }

    public FakeTimeProvider Clock { get; }

    public IInbox Inbox => services.GetRequiredService<IInbox>();

    public IOutbox Outbox => services.GetRequiredService<IOutbox>();

    public TurnQueue Turns => services.GetRequiredService<TurnQueue>();

    public PostQueue Posts => services.GetRequiredService<PostQueue>();

    public PostRecorder Recorder => services.GetRequiredService<PostRecorder>();

    public TurnFinisher Finisher => services.GetRequiredService<TurnFinisher>();

    public ChatCleaner Cleaner => services.GetRequiredService<ChatCleaner>();

    public ITroubleReader Troubles => services.GetRequiredService<ITroubleReader>();

    public IPostResender Resender => services.GetRequiredService<IPostResender>();

    public ITenantEraser Eraser => services.GetRequiredService<ITenantEraser>();

    public IVerbHandler<CarryOut> CarryingOut => services.GetRequiredService<IVerbHandler<CarryOut>>();

    public ProposalSweeper Sweeper => services.GetRequiredService<ProposalSweeper>();

    public IUnansweredReader Unanswered => services.GetRequiredService<IUnansweredReader>();

    public IRoomWriter Rooms => services.GetRequiredService<IRoomWriter>();

    public HomeLoader Home => services.GetRequiredService<HomeLoader>();

    public IDocumentLister Documents => services.GetRequiredService<IDocumentLister>();

    public IDocumentRemover Remover => services.GetRequiredService<IDocumentRemover>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ChatStore> StartAsync(
        ChatStore? sharing = null, bool canFind = true, Action<IServiceCollection>? adjust = null, string platform = MemoryPlatform.Name)
    {
        var store = new ChatStore(sharing, canFind, adjust, platform);
        await Task.Run(() => store.services.GetRequiredService<DatabaseStart>().StartAsync(Token), Token);
        if (sharing is null)
        {
            await store.services.GetRequiredService<IVersionWriter>().WriteAsync([.. SampleDocuments.All.Where(document => document.Source == SampleDocuments.Handbook)], Token);
        }

        return store;
    }

    /// <summary>Handles what waits.</summary>
    public async Task<int> HandleAsync()
    {
        var taken = await Turns.TakeAsync(16, Token);
        foreach (var turn in taken)
        {
            await services.GetRequiredService<TurnRunner>().RunAsync(turn, Token);
        }

        return taken.Count;
    }

    /// <summary>Sends or looks up what is due.</summary>
    public async Task<int> SendAsync()
    {
        var taken = await Posts.TakeAsync(16, Token);
        foreach (var post in taken)
        {
            await services.GetRequiredService<PostRunner>().RunAsync(post);
        }

        return taken.Count;
    }

    /// <summary>Handles and sends, and lets a second pass whenever there is nothing to do, until nothing is left or so many have passed.</summary>
    public async Task SettleAsync(int longest = 20_000)
    {
        for (var passed = 0; passed < longest && await IsBusyAsync();)
        {
            if (await HandleAsync() + await SendAsync() == 0)
            {
                Clock.Advance(TimeSpan.FromSeconds(1));
                passed++;
            }
        }

        (await IsBusyAsync()).ShouldBeFalse();
    }

    public async Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        return await read(context);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (ownsFolder)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task<bool> IsBusyAsync() => ReadAsync(async context =>
        await context.Turns.AnyAsync(Token) || await context.Posts.AnyAsync(row => row.IsOpen, Token));
}

using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Tests.Channels;
using ChatBriefing.Server.Workers;
using ChatBriefing.Server.Workers.Briefings;
using ChatBriefing.Server.Workers.Chats;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>
/// Briefings on a database of their own and on a clock that only the test moves; the test does what the workers' loops do,
/// step by step. A second one may share database and platforms, as another process would.
/// </summary>
internal sealed class BriefingStore : IAsyncDisposable
{
    public const string Tenant = "T1";

    private readonly ServiceProvider services;
    private readonly string folder;
    private readonly bool ownsFolder;

    private BriefingStore(BriefingStore? sharing, Action<IServiceCollection>? adjust, params (string Name, string Value)[] settings)
    {
        ownsFolder = sharing is null;
        folder = sharing?.folder ?? Directory.CreateTempSubdirectory("chatbriefing-briefings-").FullName;
        Slack = sharing?.Slack ?? new MemoryPlatform { Platform = "slack" };
        Teams = sharing?.Teams ?? new MemoryPlatform { Platform = "teams" };
        Clock = sharing?.Clock ?? new FakeTimeProvider(At("2026-11-25T12:00Z"));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new("DataPath", folder), .. settings.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value))]).Build();
        var collection = new ServiceCollection()
            .AddLogging()
            .AddProduct(configuration)
            .AddWorkers()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IPoster>(Slack)
            .AddSingleton<IPostFinder>(Slack)
            .AddSingleton<IPoster>(Teams)
            .AddSingleton<ICrashSite>(Site);
        adjust?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    public MemoryPlatform Slack { get; }

    public MemoryPlatform Teams { get; }

    public FakeTimeProvider Clock { get; }

    public FrozenSite Site { get; } = new();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<BriefingStore> StartAsync(BriefingStore? sharing = null, Action<IServiceCollection>? adjust = null, params (string Name, string Value)[] settings)
    {
        var store = new BriefingStore(sharing, adjust, settings);
        await Task.Run(() => store.Get<DatabaseStart>().StartAsync(Token), Token);
        return store;
    }

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>Stores a subscription and its room.</summary>
    public async Task<Subscription> SubscribeAsync(string platform = "slack", string cron = "30 8 * * *", string zone = "Europe/Berlin", string room = "C1", Func<Subscription, Subscription>? adjust = null)
    {
        var conversation = new Conversation { Platform = platform, Tenant = Tenant, Channel = room, Kind = ConversationKind.PublicChannel };
        if (platform != Destination.Page)
        {
            await RoomAsync(conversation);
        }

        var subscription = new Subscription
        {
            Id = SubscriptionId.Create(),
            Name = "News",
            Destination = platform == Destination.Page ? Destination.Nowhere : new Destination(platform, Tenant, room, null),
            Audience = Audience.Everyone,
            Schedule = new Schedule(cron, zone, HolidayRule.Ignore),
            CreatedBy = "U1",
            CreatedAt = Clock.GetUtcNow(),
        };
        subscription = adjust?.Invoke(subscription) ?? subscription;
        await Get<ISubscriptionWriter>().WriteAsync(subscription, Token);
        return subscription;
    }

    public Task RoomAsync(Conversation conversation, string person = "", RoomState state = RoomState.Open, string reason = "") =>
        Get<IRoomWriter>().WriteAsync(new RoomRecord(conversation, "", "", person, state, reason, Clock.GetUtcNow()), Token);

    public Task EditorAsync(string editor, string platform = "slack") =>
        RoomAsync(new Conversation { Platform = platform, Tenant = Tenant, Channel = $"D{editor}", Kind = ConversationKind.Direct }, editor);

    /// <summary>Adds a document whose one sentence is new.</summary>
    public async Task AddAsync(string source, string text) => await Get<IVersionWriter>().WriteAsync(
        [new NewVersion { Collection = "main", Source = source, Title = $"About {source}", Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], Token);

    /// <summary>Takes what is due, has it written, and posts; how much there was to do.</summary>
    public async Task<int> StepAsync()
    {
        await Get<RunClaimer>().ClaimAsync(Token);
        var done = await Get<ReviewDeadline>().LapseAsync(Token);
        foreach (var edition in await Get<EditionQueue>().TakeAsync(16, Token))
        {
            await Get<EditionRunner>().RunAsync(edition, Token);
            done++;
        }

        foreach (var post in await Get<PostQueue>().TakeAsync(16, Token))
        {
            await Get<PostRunner>().RunAsync(post);
            done++;
        }

        return done;
    }

    /// <summary>Has all that is taken written, and posts nothing yet.</summary>
    public async Task WriteAllAsync()
    {
        while (await Get<EditionQueue>().TakeAsync(1, Token) is [var edition])
        {
            await Get<EditionRunner>().RunAsync(edition, Token);
        }
    }

    /// <summary>Steps until nothing is left to do now.</summary>
    public async Task WorkAsync()
    {
        while (await StepAsync() > 0)
        {
            // More may have come of it.
        }
    }

    /// <summary>Goes to a time in steps of half a minute, working at each.</summary>
    public async Task GoToAsync(string time)
    {
        await WorkAsync();
        while (Clock.GetUtcNow() < At(time))
        {
            var left = At(time) - Clock.GetUtcNow();
            Clock.Advance(left < TimeSpan.FromSeconds(30) ? left : TimeSpan.FromSeconds(30));
            await WorkAsync();
        }
    }

    /// <summary>Goes to a time at once and works there, as after a long stop.</summary>
    public async Task JumpToAsync(string time)
    {
        Clock.SetUtcNow(At(time));
        await WorkAsync();
    }

    public Task<IReadOnlyList<EditionRecord>> EditionsAsync(string? id = null) => Get<IEditionLister>().ListAsync(id, 1000, Token);

    public async Task<EditionRecord> OneAsync(string? id = null) => (await EditionsAsync(id)).ShouldHaveSingleItem();

    public async Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read)
    {
        await using var context = await Get<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        return await read(context);
    }

    public async ValueTask DisposeAsync()
    {
        // What was frozen wakes when the site goes, and must find nothing by then that it could write into the folder with.
        await services.DisposeAsync();
        Site.Dispose();
        if (ownsFolder)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}

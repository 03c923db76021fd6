using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>The server as it ships, on a database of its own, with one fake platform on its other side.</summary>
/// <typeparam name="TDriver">The driver of the platform.</typeparam>
public sealed class ChatScene<TDriver> : IAsyncLifetime
    where TDriver : IPlatformDriver, new()
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(15);

    /// <summary>Who is an admin.</summary>
    public const string Admin = "ada";

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-chat-").FullName;
    private WebApplication? app;
    private TinyWeb? web;
    private int rooms;

    /// <summary>The platform and its people.</summary>
    public TDriver Driver { get; } = new();

    /// <summary>The web that the server can reach.</summary>
    public TinyWeb Web => web!;

    /// <summary>The server's services.</summary>
    public IServiceProvider Services => app!.Services;

    public async ValueTask InitializeAsync()
    {
        web = await TinyWeb.StartAsync();
        Driver.Browse(web);
        string[] settings =
        [
            "--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=None", $"--Channels:Tenants:0={Driver.Tenant}",
            "--Channels:Pace=00:00:00.05", "--Channels:LookAfter=00:00:00.1", "--Channels:LongestWait=00:00:01", "--Channels:MostPostAttempts=100",
            "--Channels:TurnLimit=00:00:05", "--Reading:MaxBytes=1000000", "--Briefings:Pace=00:00:00.05", $"--Admins:0={Driver.IdOf(Admin)}", .. Driver.Settings,
        ];
        app = ServerHost.Build(settings, services =>
        {
            services.AddSingleton<TimeProvider>(Driver.Clock).AddSingleton<IDrafter, ChatDrafter>();
            web.Register(services);
            Driver.Register(services);
        });
        await Services.GetRequiredService<DatabaseStart>().StartAsync(CancellationToken.None);
        await Services.GetRequiredService<IVersionWriter>().WriteAsync([.. SampleDocuments.All.Where(document => document.Source != SampleDocuments.Long), Charter.Document()], CancellationToken.None);
        if (Driver.ReaderOf(Vault.Reader) is { } reader)
        {
            await Services.GetRequiredService<IVersionWriter>().WriteAsync([Vault.Document()], CancellationToken.None);
            await Services.GetRequiredService<ICollectionWriter>().WriteAsync(ReaderChange.Read(Vault.Collection, ReaderChangeKind.Set, [reader]), CancellationToken.None);
        }

        await app.StartAsync(CancellationToken.None);
        await Services.GetRequiredService<IIndexFollower>().CatchUpAsync(CancellationToken.None);
        await Driver.AttachAsync(app, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await app!.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        await web!.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A room that no other test uses.</summary>
    public Room NewRoom(bool isDirect = false) => new($"{(isDirect ? "D" : "C")}{Interlocked.Increment(ref rooms):D4}", isDirect);

    /// <summary>Waits until the room shows what is asked for, and gives it.</summary>
    public async Task<IReadOnlyList<Shown>> UntilAsync(Room room, Func<IReadOnlyList<Shown>, bool> isSo, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        while (true)
        {
            var shown = Driver.ShownIn(room);
            if (isSo(shown))
            {
                return shown;
            }

            if (limit.IsCancellationRequested)
            {
                cancellationToken.ThrowIfCancellationRequested();
                throw new TimeoutException($"Waited {Patience.TotalSeconds} s; the room shows: {string.Join(" | ", shown.Select(message => message.Text))}");
            }

            await Task.Delay(Look, TimeProvider.System, CancellationToken.None);
        }
    }

    /// <summary>Waits until a message comes that fits, and gives it.</summary>
    public async Task<Shown> UntilShownAsync(Room room, Func<Shown, bool> fits, CancellationToken cancellationToken) =>
        (await UntilAsync(room, shown => shown.Any(fits), cancellationToken)).Last(fits);

    /// <summary>Waits until all turns are handled and all posts are sent.</summary>
    public async Task UntilQuietAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        while (true)
        {
            await using (var context = await Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(limit.Token))
            {
                if (!await context.Turns.AnyAsync(limit.Token) && !await context.Posts.AnyAsync(row => row.IsOpen, limit.Token))
                {
                    return;
                }
            }

            await Task.Delay(Look, TimeProvider.System, limit.Token);
        }
    }
}

using System.Text.Json.Nodes;
using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Channels.Conformance;
using ChatBriefing.Server.Tests.Teams.Fakes;
using ChatBriefing.Server.Tests.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>The server as it ships on a database of its own, with a fake Teams on its other side.</summary>
public sealed class TeamsServer : IAsyncDisposable
{
    public const string Keys = "Who keeps the keys of the workshop?";
    public const string KeysQuote = "The caretaker, Maria Okafor, keeps the keys.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-teams-").FullName;
    private WebApplication? app;

    private TeamsServer(TimeProvider time) => Teams = new FakeTeams(time);

    public FakeTeams Teams { get; }

    public HttpClient Http { get; private set; } = null!;

    public TeamsSender Sender { get; private set; } = null!;

    public IServiceProvider Services => app!.Services;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts it.</summary>
    /// <param name="settings">Settings besides those that it cannot do without.</param>
    public static async Task<TeamsServer> StartAsync(params string[] settings)
    {
        var server = new TeamsServer(TimeProvider.System);
        string[] all =
        [
            "--Urls=http://127.0.0.1:0", $"--DataPath={server.folder}", "--PublicUrl=https://chatbriefing.test", "--Logging:LogLevel:Default=None", .. TeamsSettings.All,
            "--Teams:StreamPace=00:00:00", "--Channels:Pace=00:00:00.05", "--Channels:LongestWait=00:00:01", "--Channels:MostPostAttempts=100", .. settings,
        ];
        server.app = ServerHost.Build(all, services =>
        {
            services.AddSingleton<IDrafter, ChatDrafter>();
            TeamsSettings.Fake(services, server.Teams);
        });
        await server.Services.GetRequiredService<DatabaseStart>().StartAsync(Token);
        await server.Services.GetRequiredService<IVersionWriter>().WriteAsync([.. SampleDocuments.All.Where(document => document.Source != SampleDocuments.Long), Charter.Document()], Token);
        await server.app.StartAsync(Token);
        await server.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(Token);
        server.Http = new HttpClient { BaseAddress = new Uri(server.app.Urls.First()) };
        server.Sender = new TeamsSender(server.Http, server.Teams);
        return server;
    }

    /// <summary>Sends an activity; the status it was answered with.</summary>
    public async Task<int> SendAsync(JsonObject activity, string? token = null)
    {
        using var response = await Sender.SendAsync(activity, Token, token);
        return (int)response.StatusCode;
    }

    /// <summary>Asks, and gives the answer's message once it is there.</summary>
    public async Task<FakePost> AskAsync(string conversation, string text, string person = "ana")
    {
        var before = Teams.Posts.Count;
        var status = await SendAsync(Activities.Message(Teams.NewId(), conversation, person, text));
        status.ShouldBe(202);
        await UntilAsync(() => Teams.Posts.Count > before);
        return Teams.Posts[^1];
    }

    /// <summary>Waits until something is so, as long as anything of the kind may take on a slow machine.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(Patience);
        while (!isSo())
        {
            await Task.Delay(10, limit.Token);
        }
    }

    /// <summary>Waits until all turns are handled and all posts are sent.</summary>
    public async Task UntilQuietAsync()
    {
        while (await ReadAsync(async context => await context.Turns.AnyAsync(Token) || await context.Posts.AnyAsync(row => row.IsOpen, Token)))
        {
            await Task.Delay(15, Token);
        }
    }

    /// <summary>Reads from the database.</summary>
    public async Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read)
    {
        await using var context = await Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        return await read(context);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app!.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        Teams.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

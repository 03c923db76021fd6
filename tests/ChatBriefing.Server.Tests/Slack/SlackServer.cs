using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Slack.Fakes;
using ChatBriefing.Server.Tests.Web;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>The server as it ships on a database of its own, with a fake Slack on its other side.</summary>
public sealed class SlackServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-slack-").FullName;
    private WebApplication? app;

    private SlackServer(TimeProvider time)
    {
        Workspace = new FakeWorkspace(time);
        Slack = new FakeSlack(Workspace);
    }

    public FakeWorkspace Workspace { get; }

    public FakeSlack Slack { get; }

    public HttpClient Http { get; private set; } = null!;

    public SlackSender Sender { get; private set; } = null!;

    public IServiceProvider Services => app!.Services;

    public string Url => app!.Urls.First();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts it.</summary>
    /// <param name="time">Its clock.</param>
    /// <param name="settings">Settings besides those that it cannot do without.</param>
    public static Task<SlackServer> StartAsync(TimeProvider time, params string[] settings) => StartAsync(time, "", settings);

    /// <summary>Starts it with an address for sockets.</summary>
    public static async Task<SlackServer> StartAsync(TimeProvider time, string socketAddress, IReadOnlyList<string> settings, Action<IServiceCollection>? otherwise = null)
    {
        var server = new SlackServer(time);
        server.Slack.SocketAddress = socketAddress;
        string[] all =
        [
            "--Urls=http://127.0.0.1:0", $"--DataPath={server.folder}", "--Logging:LogLevel:Default=None",
            $"--Slack:BotToken={FakeWorkspace.BotToken}", $"--Slack:SigningSecret={SlackSender.Secret}", $"--Slack:ApiUrl={FakeSlack.Address}api/",
            "--Channels:Pace=00:00:00.05", "--Channels:LookAfter=00:00:00.1", "--Channels:LongestWait=00:00:01", .. settings,
        ];
        server.app = ServerHost.Build(all, services =>
        {
            services.AddSingleton(time).AddSingleton<IDrafter, ScriptedDrafter>();
            services.AddHttpClient(SlackClient.HttpName).ConfigurePrimaryHttpMessageHandler(() => new FakeSlackHandler(server.Slack));
            otherwise?.Invoke(services);
        });
        await server.Services.GetRequiredService<DatabaseStart>().StartAsync(Token);
        await server.Services.GetRequiredService<IVersionWriter>().WriteAsync([.. SampleDocuments.All.Where(document => document.Source != SampleDocuments.Long)], Token);
        await server.app.StartAsync(Token);
        await server.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(Token);
        server.Http = new HttpClient { BaseAddress = new Uri(server.Url), DefaultRequestHeaders = { Authorization = new("Bearer", server.Services.GetRequiredService<ChangeToken>().Value) } };
        server.Sender = new SlackSender(server.Http, time);
        return server;
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
        while (true)
        {
            await using var context = await Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
            if (!await context.Turns.AnyAsync(Token) && !await context.Posts.AnyAsync(row => row.IsOpen, Token))
            {
                return;
            }

            await Task.Delay(15, Token);
        }
    }

    /// <summary>A mention in a channel; the event's envelope.</summary>
    public System.Text.Json.Nodes.JsonObject Mention(string channel, string text, string user = "UANA")
    {
        var ts = Workspace.NewTs();
        Workspace.Write(new FakeMessage { Channel = channel, Ts = ts, User = user, Text = text });
        return SlackSender.Envelope(
            new() { ["type"] = "app_mention", ["user"] = user, ["text"] = $"<@{FakeWorkspace.BotUser}> {text}", ["ts"] = ts, ["channel"] = channel, ["event_ts"] = ts },
            $"Ev{ts}");
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app!.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Briefings;
using ChatBriefing.Server.Tests.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>A briefing from its command to a reply below it, in the local Slack workspace; skipped where that is not installed.</summary>
public sealed class LocalWorkspaceTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-workspace-").FullName;
    private readonly int port = FreePort();
    private WebApplication? app;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Clock => Path.Combine(folder, "clock.json");

    public async ValueTask InitializeAsync()
    {
        var now = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(Clock, $$"""{"at":"{{now}}","real":"{{now}}","speed":1}""", Token);
        app = ServerHost.Build(
        [
            "--environment=Development", "--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=None", "--Slack:BotToken=xoxb-bot",
            "--Slack:SigningSecret=test_signing_secret", $"--Slack:ApiUrl=http://127.0.0.1:{port}/api/", "--Admins:0=U000000001", $"--Clock:File={Clock}",
            "--Briefings:Pace=00:00:00.2",
        ]);
        await app.Services.GetRequiredService<DatabaseStart>().StartAsync(Token);
        await app.Services.GetRequiredService<IVersionWriter>().WriteAsync(MorningDocuments.All, Token);
        await app.StartAsync(Token);
        await app.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        await app!.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_briefing_is_scheduled_comes_at_its_time_and_is_asked_about_in_its_thread()
    {
        var (code, output) = await NodeClient.RunOwnAsync("briefing-slack.mjs", new Dictionary<string, string>
        {
            ["BOT_URL"] = app!.Urls.First(),
            ["PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["CLOCK"] = Clock,
        }, Token);

        code.ShouldBe(0, output);
        output.ShouldContain("\"problems\":[]");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

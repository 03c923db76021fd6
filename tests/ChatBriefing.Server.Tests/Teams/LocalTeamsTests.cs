using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Briefings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>A briefing from its command to a reply about it, in the local Teams; skipped where that is not installed.</summary>
public sealed class LocalTeamsTests : IAsyncLifetime
{
    /// <summary>The directory's id of the person who writes in the playground.</summary>
    private const string Person = "00000000-0000-0000-0000-0000000000020";

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-local-teams-").FullName;
    private WebApplication? app;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Clock => Path.Combine(folder, "clock.json");

    public async ValueTask InitializeAsync()
    {
        var now = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(Clock, $$"""{"at":"{{now}}","real":"{{now}}","speed":1}""", Token);
        app = ServerHost.Build(
        [
            "--environment=Development", "--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=None", "--Teams:AllowUnauthenticated=true",
            $"--Admins:0={Person}", $"--Clock:File={Clock}", "--Briefings:Pace=00:00:00.2",
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

    [Theory]
    [InlineData("personal")]
    [InlineData("channel")]
    public async Task A_briefing_is_scheduled_comes_at_its_time_and_is_asked_about(string room)
    {
        var (code, output) = await NodeClient.RunOwnAsync("briefing-teams.mjs", new Dictionary<string, string>
        {
            ["BOT_URL"] = app!.Urls.First(),
            ["PORT"] = FreePort(),
            ["CLOCK"] = Clock,
            ["ROOM"] = room,
        }, Token);

        code.ShouldBe(0, output);
        output.ShouldContain("\"problems\":[]");
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>A server on a real port with data of its own, for the clients that lie beside the repository.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private LocalServer(WebApplication app, string folder) => (this.app, this.folder) = (app, folder);

    /// <summary>Where it answers.</summary>
    public string Address => app.Urls.First();

    /// <summary>The file that steers its clock, which begins now; only with the setting that <see cref="StartAsync"/> gives it.</summary>
    public string Clock => Path.Combine(folder, "clock.json");

    /// <summary>A port that was free a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it with these documents, found by questions at once.</summary>
    public static async Task<LocalServer> StartAsync(IReadOnlyList<NewVersion> documents, CancellationToken cancellationToken, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-local-").FullName;
        var clock = Path.Combine(folder, "clock.json");
        var now = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(clock, $$"""{"at":"{{now}}","real":"{{now}}","speed":1}""", cancellationToken);
        var app = ServerHost.Build(
            ["--environment=Development", "--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=None", $"--Clock:File={clock}", "--Briefings:Pace=00:00:00.2", .. settings]);
        await app.Services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
        await app.Services.GetRequiredService<IVersionWriter>().WriteAsync(documents, cancellationToken);
        await app.StartAsync(cancellationToken);
        await app.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(cancellationToken);
        return new LocalServer(app, folder);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

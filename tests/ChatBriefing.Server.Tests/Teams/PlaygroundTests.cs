using System.Net;
using System.Net.Sockets;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>The local Teams in a browser: a person asks, and hovers a citation.</summary>
public sealed class PlaygroundTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-playground-").FullName;
    private WebApplication? app;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = ServerHost.Build(["--environment=Development", "--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=None", "--Teams:AllowUnauthenticated=true"]);
        await app.Services.GetRequiredService<DatabaseStart>().StartAsync(Token);
        await app.Services.GetRequiredService<IVersionWriter>().WriteAsync([.. SampleDocuments.All.Where(document => document.Source != SampleDocuments.Long)], Token);
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
    public async Task A_person_asks_in_the_local_Teams_and_sees_the_words_behind_the_answer_at_its_number()
    {
        NodeClient.Folder();
        var port = FreePort();
        using var playground = NodeClient.Start("teams-playground.mjs", new Dictionary<string, string> { ["PORT"] = port, ["BOT_URL"] = app!.Urls.First() });
        try
        {
            await UntilOpenAsync($"http://127.0.0.1:{port}/_internal/v1/config");
            using var playwright = await Playwright.CreateAsync();
            await using var chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium(), Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
            var page = await chromium.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 900 } });
            page.SetDefaultTimeout(60_000);
            await page.GotoAsync($"http://127.0.0.1:{port}");
            var box = page.Locator("[contenteditable=true][role=textbox]").First;
            await box.ClickAsync();
            await page.Keyboard.TypeAsync(TeamsServer.Keys);
            await page.Keyboard.PressAsync("Enter");
            var citation = page.Locator(".fai-Citation").First;
            await citation.WaitForAsync();
            await page.GetByText("checked and supported").First.WaitForAsync();
            await citation.HoverAsync();
            await page.GetByText("Handbook of the workshop").First.WaitForAsync();
            Directory.CreateDirectory(Path.Combine(Artifacts.Folder, "teams"));
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Artifacts.Folder, "teams", "playground.png") });
            (await page.GetByText(TeamsServer.KeysQuote).CountAsync()).ShouldBeGreaterThan(0);
        }
        finally
        {
            playground.Kill(entireProcessTree: true);
        }
    }

    /// <summary>The playground wants a number; this one was free a moment ago.</summary>
    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task UntilOpenAsync(string address)
    {
        using var http = new HttpClient();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        while (true)
        {
            try
            {
                using var response = await http.GetAsync(address, limit.Token);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not there yet.
            }

            await Task.Delay(100, limit.Token);
        }
    }

    private static string Chromium()
    {
        string[] folders = [Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "", .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(place => Path.Combine(place, "chromium"))];
        if (folders.FirstOrDefault(File.Exists) is not { } found)
        {
            Assert.Skip("Chromium is not installed.");
            return "";
        }

        return found;
    }
}

using System.Globalization;
using ChatBriefing.Server.Tests.Web;
using Microsoft.Playwright;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>The local Teams in a browser: a person asks, and hovers a citation.</summary>
public sealed class PlaygroundTests : IAsyncLifetime
{
    private LocalServer? server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await LocalServer.StartAsync(
        [.. SampleDocuments.All.Where(document => document.Source != SampleDocuments.Long)], Token, "--Teams:AllowUnauthenticated=true");

    public async ValueTask DisposeAsync() => await server!.DisposeAsync();

    [Fact]
    public async Task A_person_asks_in_the_local_Teams_and_sees_the_words_behind_the_answer_at_its_number()
    {
        NodeClient.Folder();
        var port = LocalServer.FreePort().ToString(CultureInfo.InvariantCulture);
        using var playground = NodeClient.Start("teams-playground.mjs", new Dictionary<string, string> { ["PORT"] = port, ["BOT_URL"] = server!.Address });
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

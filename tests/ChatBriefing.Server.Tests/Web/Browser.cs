using Microsoft.Playwright;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>Debian's Chromium without a window, and the server it visits.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Switches =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>What is expected may take this long: machines that run the tests are slow at times.</summary>
    private const float Patience = 30_000;

    /// <summary>The server.</summary>
    public WebServer Server { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        await Server.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = FindChromium(), Args = Switches });
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>A visit, by the link that lets one change things, with a browser profile of its own.</summary>
    internal Task<Visit> VisitAsync(string path) => VisitAsync(path, new BrowserNewContextOptions());

    /// <summary>A visit with the given size, colour scheme and so on.</summary>
    internal async Task<Visit> VisitAsync(string path, BrowserNewContextOptions options)
    {
        options.BaseURL = Server.Url;
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await chromium!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync());
        await using (await context.APIRequest.GetAsync($"/sign-in?token={Server.Token}"))
        {
            await visit.Page.GotoAsync(path);
        }

        return visit;
    }

    /// <summary>A visit of another server than this one, by whoever comes by.</summary>
    internal async Task<Visit> VisitOtherAsync(string url)
    {
        var context = await chromium!.NewContextAsync(new BrowserNewContextOptions { BaseURL = url, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync("/");
        return visit;
    }

    private static string FindChromium()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] places = [Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "", .. folders.Select(folder => Path.Combine(folder, "chromium"))];
        return places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("The browser tests need Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH.");
    }
}

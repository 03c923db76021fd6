using Microsoft.Playwright;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>One reader's visit: a page, what its console complained of and what it fetched from elsewhere.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add($"{message.Text} {message.Location}");
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!new Uri(request.Url).IsLoopback && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                ForeignLoads.Add(request.Url);
            }
        };
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> ForeignLoads { get; } = [];

    /// <summary>Types a question into the box and asks it with Enter, then waits for what comes back.</summary>
    public async Task AskAsync(string question)
    {
        await Page.Locator(".box[data-live=true]").WaitForAsync();
        var before = await Page.Locator(".exchange[aria-busy=false]").CountAsync();
        await Page.GetByLabel("Your question").FillAsync(question);
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator(".exchange[aria-busy=false]").Nth(before).WaitForAsync();
    }

    /// <summary>Presses Tab until the focus is on what the selector names.</summary>
    public async Task TabToAsync(string selector)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"Forty presses of Tab do not reach {selector}.");
    }

    /// <summary>Keeps a picture for people to look at.</summary>
    public async Task KeepPictureAsync(string name)
    {
        await Page.Mouse.MoveAsync(0, 0);
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Artifacts.Folder, "screenshots", $"{name}.png") });
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}

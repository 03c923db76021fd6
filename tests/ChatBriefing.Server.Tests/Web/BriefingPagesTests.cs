using ChatBriefing.Server.Tests.Slack;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>The pages "Briefings" and "Editions" in a real browser, on the server as it ships.</summary>
[Collection(typeof(SharedBrowser))]
public sealed class BriefingPagesTests(Browser browser) : IAsyncLifetime
{
    private SlackServer server = null!;

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(TimeProvider.System, "--Briefings:Pace=00:00:00.05");

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_briefing_is_made_read_back_posted_and_read_on_the_page()
    {
        await using var visit = await browser.VisitAsync(SignIn("/briefings"));
        var page = visit.Page;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "New briefing" }).ClickAsync();
        await page.GetByLabel("When", new PageGetByLabelOptions { Exact = true }).FillAsync("weekdays 8:30 Europe/Berlin");
        await page.GetByLabel("Topics").FillAsync("workshop keys");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Read back and preview" }).ClickAsync();
        await Expect(page.Locator(".proposal")).ToContainTextAsync("Every weekday (Monday to Friday) at 08:30, Europe/Berlin");
        await Expect(page.Locator(".look")).ToContainTextAsync("Maria Okafor, keeps the keys");
        await Expect(page.Locator(".look")).ToContainTextAsync("“workshop keys” matched ");
        await ShouldLookWellAsync(visit, "briefing-form");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save" }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("The briefing is saved.");
        await ShouldLookWellAsync(visit, "briefing");
        var briefing = page.Url.Split('?')[0];

        await page.GetByText("Post now…").ClickAsync();
        await page.GetByText("Yes, post now").ClickAsync();
        await server.UntilQuietAsync();
        await UntilAsync(page, ".item");
        await ShouldLookWellAsync(visit, "edition");
        await page.Locator(".excerpt .title").First.ClickAsync();
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();

        await page.GotoAsync(briefing);
        await page.GetByLabel("Pause: workshop keys").ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("is paused");
        await page.GotoAsync(server.Url + "/briefings");
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("paused since");
        await ShouldLookWellAsync(visit, "briefings");
        using var http = new HttpClient();
        var feed = await http.GetAsync(briefing + "/feed.atom", TestContext.Current.CancellationToken);
        feed.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        (await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("urn:chatbriefing:edition:");
        visit.ForeignLoads.ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_are_no_times_are_told_and_the_form_keeps_what_was_written()
    {
        await using var visit = await browser.VisitAsync(server.Url + "/briefings/new?when=61+25+*+*+*&topics=ferries");

        await Expect(visit.Page.Locator(".done")).ToContainTextAsync("cron expression");
        await Expect(visit.Page.GetByLabel("Topics")).ToHaveValueAsync("ferries");
        await Expect(visit.Page.Locator(".proposal")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_longest_form_in_a_far_script_is_read_back()
    {
        var topics = string.Join(';', Enumerable.Range(10, 20).Select(number => $"{number}{new string('港', 198)}"));
        await using var visit = await browser.VisitAsync(server.Url + "/briefings/new");

        await visit.Page.GetByLabel("When", new() { Exact = true }).FillAsync("weekdays 8:30 Europe/Berlin");
        await visit.Page.GetByLabel("Topics").FillAsync(topics);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Read back and preview" }).ClickAsync();

        await Expect(visit.Page.Locator(".proposal")).ToContainTextAsync($"29{new string('港', 198)}");
        visit.Complaints.ShouldBeEmpty();
    }

    /// <summary>What may be changed on the pages is changed by who holds the token.</summary>
    private string SignIn(string path) => $"{server.Url}/sign-in?token={server.Services.GetRequiredService<ChangeToken>().Value}&return={Uri.EscapeDataString(path)}";

    /// <summary>By day, by night and on a phone: no serious fault for axe, nothing to scroll sideways.</summary>
    private static async Task ShouldLookWellAsync(Visit visit, string name)
    {
        await visit.KeepPictureAsync(name);
        (await Axe.SeriousAsync(visit.Page)).ShouldBeEmpty(name);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        (await Axe.SeriousAsync(visit.Page)).ShouldBeEmpty($"{name}, dark");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await visit.Page.SetViewportSizeAsync(390, 844);
        await visit.KeepPictureAsync($"{name}-phone");
        (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, name);
        await visit.Page.SetViewportSizeAsync(1280, 720);
    }

    private static async Task UntilAsync(IPage page, string selector)
    {
        for (var look = 0; look < 200 && await page.Locator(selector).CountAsync() == 0; look++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await page.ReloadAsync();
        }

        await Expect(page.Locator(selector).First).ToBeVisibleAsync();
    }
}

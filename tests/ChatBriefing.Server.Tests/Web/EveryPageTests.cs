using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBriefing.Server.Tests.Web;

[Collection(typeof(SharedBrowser))]
public sealed class EveryPageTests(Browser browser)
{
    private static readonly string Handbook = $"/documents/{SampleDocuments.IdOf(SampleDocuments.Handbook)}?version=1&start=15&length=90#cited";

    public static TheoryData<string, string> Pages => new()
    {
        { "empty", "/" },
        { "answer", "/?q=Who+keeps+the+keys%3F&q=" + Uri.EscapeDataString(ScriptedDrafter.HalfAnswered) },
        { "abstention", "/?q=" + Uri.EscapeDataString(ScriptedDrafter.Unanswered) },
        { "document", Handbook },
        { "library", "/library" },
        { "collections", "/library/collections" },
        { "details", $"/library/{SampleDocuments.IdOf(SampleDocuments.Handbook)}" },
        { "missing", "/documents/nope" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_serious_fault_for_axe_by_day_and_by_night(string name, string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var visit = await browser.VisitAsync(path, new BrowserNewContextOptions { ColorScheme = scheme });
            await SettleAsync(visit.Page);
            await visit.KeepPictureAsync($"{name}-{scheme.ToString().ToLowerInvariant()}");
            (await Axe.SeriousAsync(visit.Page)).ShouldBeEmpty($"{name}, {scheme}");
            visit.ForeignLoads.ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_a_phone_without_scrolling_sideways(string name, string path)
    {
        await using var visit = await browser.VisitAsync(path, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        await SettleAsync(visit.Page);
        await visit.KeepPictureAsync($"{name}-phone");

        var overflow = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.ShouldBe(0, name);
    }

    [Fact]
    public async Task The_library_lists_documents_and_narrows_the_list_by_title()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Library" }).ClickAsync();
        await visit.Page.GetByLabel("Title or source contains").FillAsync("WORKSHOP");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.Locator(".stored tbody tr")).ToHaveCountAsync(1);
        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Handbook of the workshop", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Handbook of the workshop");
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task SettleAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.Locator(".exchange[aria-busy=true]")).ToHaveCountAsync(0);
    }
}

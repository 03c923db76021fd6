using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>The way through the provider and back in a real browser, whose rules on cookies and forms are stricter than a test's.</summary>
[Collection(typeof(SharedBrowser))]
public sealed class SignInBrowserTests(Browser browser, SignInServer server) : IClassFixture<SignInServer>
{
    [Fact]
    public async Task A_person_signs_in_asks_and_signs_out()
    {
        (server.Provider.Person, server.Provider.Asks) = (FakePerson.Reader, true);
        await using var visit = await browser.VisitOtherAsync(server.Web.Url);
        var page = visit.Page;

        await page.GetByText("Go on as ben@example.com").ClickAsync();
        await Expect(page.Locator(".person")).ToContainTextAsync("Name of u-ben");
        await visit.AskAsync("Who keeps the keys of the workshop?");
        await Expect(page.Locator(".sentence").First).ToBeVisibleAsync();
        await visit.KeepPictureAsync("signed-in");

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Library", Exact = true }).ClickAsync();
        await Expect(page.GetByText("is for admins")).ToBeVisibleAsync();
        await Expect(page.Locator("#upload")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "You are signed out" })).ToBeVisibleAsync();
        (await Axe.SeriousAsync(page)).ShouldBeEmpty();
        await page.GotoAsync("/library");
        await Expect(page.GetByText("Go on as")).ToBeVisibleAsync();
        visit.ForeignLoads.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_admin_finds_the_form_and_adds_a_document_by_hand()
    {
        (server.Provider.Person, server.Provider.Asks) = (FakePerson.Admin, true);
        await using var visit = await browser.VisitOtherAsync(server.Web.Url);
        var page = visit.Page;
        await page.GetByText("Go on as").ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Library", Exact = true }).ClickAsync();
        await page.Locator("#upload[data-live=true]").WaitForAsync();

        var file = new FilePayload { Name = "pier.md", MimeType = "text/markdown", Buffer = "# Pier\n\nThe pier is closed."u8.ToArray() };
        await page.GetByLabel("Files", new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync(file);
        await visit.TabToAsync("#upload button");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#uploads li[data-state=added] .outcome")).ToHaveTextAsync("Added: Pier");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_sign_in_the_library_asks_once_for_the_token()
    {
        await using var visit = await browser.VisitOtherAsync(browser.Server.Url);
        var page = visit.Page;
        await page.GotoAsync("/library");
        await Expect(page.Locator("#upload")).ToHaveCountAsync(0);
        (await Axe.SeriousAsync(page)).ShouldBeEmpty();
        await visit.KeepPictureAsync("token");

        await page.GetByLabel("Token").FillAsync("a wrong one");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".done")).ToHaveTextAsync("That is not the token.");
        (await Axe.SeriousAsync(page)).ShouldBeEmpty();
        await page.GetByLabel("Token").FillAsync(browser.Server.Token);
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("#upload[data-live=true]").WaitForAsync();
        page.Url.ShouldNotContain(browser.Server.Token);
        await page.GotoAsync("/library");
        await Expect(page.Locator("#upload")).ToHaveCountAsync(1);
    }
}

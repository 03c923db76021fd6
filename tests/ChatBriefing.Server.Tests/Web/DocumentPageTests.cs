using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBriefing.Server.Tests.Web;

[Collection(typeof(SharedBrowser))]
public sealed class DocumentPageTests(Browser browser)
{
    [Theory]
    [InlineData(SampleDocuments.Handbook, "She hands them out against a signature.")]
    [InlineData(SampleDocuments.Handbook, "keeps the keys. She hands them out against a signature.\n\nMachines\n\nThe lathe")]
    [InlineData(SampleDocuments.Hostile, "<script>document.title = 'hacked'</script> is how")]
    [InlineData(SampleDocuments.Long, "Entry 5000 of the record tells that gauge 5000 stood at 0 millimetres")]
    public async Task The_page_marks_exactly_the_quote_and_scrolls_to_it(string source, string quote)
    {
        var (path, version) = await PathOfAsync(source, quote);
        await using var visit = await browser.VisitAsync(path);

        await Expect(visit.Page.Locator("mark#cited")).ToBeInViewportAsync();
        var marked = string.Concat(await visit.Page.Locator("mark").AllTextContentsAsync());
        marked.ShouldBe(quote.Replace("\n\n", "", StringComparison.Ordinal));
        (await visit.Page.TitleAsync()).ShouldBe($"{version.Title} – ChatBriefing");
        visit.Complaints.ShouldBeEmpty();
        visit.ForeignLoads.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_is_readable_without_script_and_shows_its_facts_and_headings()
    {
        var (path, _) = await PathOfAsync(SampleDocuments.Handbook, "She hands them out against a signature.");
        await using var visit = await browser.VisitAsync(path, new BrowserNewContextOptions { JavaScriptEnabled = false });

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Machines" })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".facts")).ToContainTextAsync("15 October 2025");
        await Expect(visit.Page.Locator("mark#cited")).ToBeInViewportAsync();
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Artifacts.Folder, "screenshots", "document.png") });
    }

    [Fact]
    public async Task A_markdown_document_keeps_its_headings()
    {
        using var added = await browser.Server.Http.PostAsJsonAsync(
            "/api/v1/documents",
            new { name = "harbour.md", text = "# Harbour rules\n\nMind the rope.\n\n## Mooring\n\nOnly at the east pier.\n\n### At night\n\nShow a light." },
            TestContext.Current.CancellationToken);
        await using var visit = await browser.VisitAsync($"/documents/{Library.DocumentId.From("general", "harbour.md")}");

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Harbour rules");
        await Expect(visit.Page.Locator(".text").GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "Mooring" })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".text").GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "At night" })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".text p")).ToHaveTextAsync(["Mind the rope.", "Only at the east pier.", "Show a light."]);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Harbour rules" })).ToHaveCountAsync(1);
        await visit.KeepPictureAsync("document-markdown");
    }

    [Theory]
    [InlineData("start=-1&length=5")]
    [InlineData("start=0&length=0")]
    [InlineData("start=10&length=2000000000")]
    [InlineData("start=2147483647&length=2147483647")]
    [InlineData("start=99999999&length=3")]
    [InlineData("start=5")]
    public async Task Offsets_that_the_text_does_not_have_show_it_unmarked_with_a_notice(string query)
    {
        var html = await browser.Server.Http.GetStringAsync(
            $"/documents/{SampleDocuments.IdOf(SampleDocuments.Handbook)}?version=1&{query}", TestContext.Current.CancellationToken);

        html.ShouldNotContain("<mark");
        html.ShouldContain("a passage that this text does not have");
        html.ShouldContain("The caretaker, Maria Okafor");
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_a_friendly_404()
    {
        using var response = await browser.Server.Http.GetAsync("/documents/nope", TestContext.Current.CancellationToken);
        using var page = await browser.Server.Http.GetAsync("/no/such/page", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("This document is not in the library");
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("There is no such page");
    }

    [Fact]
    public async Task An_earlier_version_says_so_and_a_version_that_is_not_stored_shows_the_current_one()
    {
        var (path, old) = await PathOfAsync(SampleDocuments.Handbook, "She hands them out against a signature.");
        var changed = SampleDocuments.All.Single(document => document.Source == SampleDocuments.Handbook) with { Source = "changing.md", Collection = "main" };
        await browser.Server.Library.WriteAsync([changed, changed with { Text = "It all changed.", Passages = [new(0, 15, "")] }], TestContext.Current.CancellationToken);
        var id = SampleDocuments.IdOf("changing.md");

        var earlier = await browser.Server.Http.GetStringAsync(path.Replace(old.DocumentId, id, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var missing = await browser.Server.Http.GetStringAsync($"/documents/{id}?version=9&start=0&length=5", TestContext.Current.CancellationToken);
        await browser.Server.Library.RemoveAsync(id, TestContext.Current.CancellationToken);

        earlier.ShouldContain("This is an earlier version");
        earlier.ShouldContain("<mark id=\"cited\">She hands them out");
        missing.ShouldContain("Version 9 is not stored");
        missing.ShouldContain("It all changed.");
        missing.ShouldNotContain("<mark");
    }

    [Fact]
    public async Task A_document_of_more_than_a_megabyte_is_there_within_seconds()
    {
        var (path, version) = await PathOfAsync(SampleDocuments.Long, "Entry 5999 of the record");
        version.Text.Length.ShouldBeGreaterThan(1_000_000);
        var watch = Stopwatch.StartNew();
        await using var visit = await browser.VisitAsync(path);
        await Expect(visit.Page.Locator("mark#cited")).ToBeInViewportAsync();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        TestContext.Current.TestOutputHelper?.WriteLine($"1 MB document shown after {watch.ElapsedMilliseconds} ms");
    }

    private async Task<(string Path, Library.DocumentVersion Version)> PathOfAsync(string source, string quote)
    {
        var version = await browser.Server.Library.FindAsync(SampleDocuments.IdOf(source), null, TestContext.Current.CancellationToken);
        var start = version!.Text.IndexOf(quote, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0);
        return ($"/documents/{version.DocumentId}?version={version.Number}&start={start}&length={quote.Length}#cited", version);
    }
}

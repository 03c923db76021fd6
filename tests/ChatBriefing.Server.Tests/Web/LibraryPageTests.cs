using System.IO.Compression;
using System.Net;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBriefing.Server.Tests.Web;

[Collection(typeof(SharedBrowser))]
public sealed class LibraryPageTests(Browser browser)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_are_added_compared_removed_and_restored_by_hand()
    {
        await using var visit = await browser.VisitAsync("/library");
        var page = visit.Page;
        await page.Locator("#upload[data-live=true]").WaitForAsync();

        // Chosen by keyboard: the form is sent with Enter.
        await page.GetByLabel("Files", new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync([File("ferry.md", "# Ferry\n\nThe ferry leaves at nine."), File("picture.png", "\u0089PNG")]);
        await visit.TabToAsync("#upload button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#uploads li[data-state=added] .outcome")).ToHaveTextAsync("Added: Ferry");
        await Expect(page.Locator("#uploads li[data-state=refused] .outcome")).ToContainTextAsync("picture.png");
        await Expect(page.Locator("#upload-status")).ToHaveTextAsync("1 added, 1 refused");
        await Expect(Row(page, "Ferry")).ToHaveCountAsync(1);
        await visit.KeepPictureAsync("library-upload");

        await DropAsync(page, "ferry.md", "# Ferry\n\nThe ferry leaves at ten.");
        await Expect(page.Locator("#uploads li[data-state=updated] .outcome")).ToHaveTextAsync("Added as version 2: Ferry");

        await Row(page, "Ferry").GetByText("Details").ClickAsync();
        await page.GetByText("Compare").ClickAsync();
        await Expect(page.Locator(".changes del")).ToHaveTextAsync("The ferry leaves at nine.");
        await Expect(page.Locator(".changes ins")).ToHaveTextAsync("The ferry leaves at ten.");
        (await Axe.SeriousAsync(page)).ShouldBeEmpty();
        await visit.KeepPictureAsync("details");

        await page.GetByText("Remove…").ClickAsync();
        await page.GetByText("Yes, remove").ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("was removed");
        (await FindsAsync("ferry leaves")).ShouldBeFalse();
        (await Axe.SeriousAsync(page)).ShouldBeEmpty();
        await visit.KeepPictureAsync("library-removed");

        await page.GetByLabel("Restore: Ferry").ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("was restored");
        (await FindsAsync("ferry leaves")).ShouldBeTrue();

        await page.GetByLabel("Restore: version 1").ClickAsync();
        await Expect(page.Locator(".facts")).ToContainTextAsync("Version1");

        await page.GetByText("Remove…").ClickAsync();
        await page.GetByText("Yes, remove").ClickAsync();
        await page.GetByText("Delete for good…").ClickAsync();
        await page.GetByText("Yes, delete for good").ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("deleted for good");
        await Expect(page.GetByText("Ferry")).ToHaveCountAsync(0);
        visit.ForeignLoads.ShouldBeEmpty();
        visit.Complaints.ShouldAllBe(complaint => complaint.Contains("422"));
    }

    [Fact]
    public async Task Many_files_dropped_at_once_each_show_their_progress_and_what_did_not_get_in_stays_listed()
    {
        await using var visit = await browser.VisitAsync("/library");
        var page = visit.Page;
        await page.Locator("#upload[data-live=true]").WaitForAsync();
        await page.GetByLabel("Collection", new PageGetByLabelOptions { Exact = true }).First.FillAsync("dropped");

        await page.EvaluateAsync(
            """
            () => {
              const carried = new DataTransfer();
              for (let at = 0; at < 30; at++) carried.items.add(new File([at % 10 === 9 ? '' : `# Note ${at}\n\nThe tide turns at ${at}.`], `note-${at}.md`));
              document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(page.Locator("#uploads li")).ToHaveCountAsync(30);
        await Expect(page.Locator("#uploads progress")).ToHaveCountAsync(30);
        await Expect(page.Locator("#upload-status")).ToHaveTextAsync("27 added, 3 refused", new LocatorAssertionsToHaveTextOptions { Timeout = 120_000 });
        await visit.KeepPictureAsync("library-many");

        await visit.Page.GotoAsync($"{browser.Server.Url}/library?collection=dropped&state=Refused");
        await Expect(page.Locator(".stored tbody tr")).ToHaveCountAsync(3);
        await Expect(Row(page, "note-9.md").Locator(".why")).ToHaveTextAsync("note-9.md has no text in it; add a file that has");
        await visit.KeepPictureAsync("library-refused");
        (await Axe.SeriousAsync(page)).ShouldBeEmpty();
        await page.SetViewportSizeAsync(390, 844);
        await visit.KeepPictureAsync("library-refused-phone");
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);

        await page.GetByLabel("Forget: note-9.md").ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("forgotten");
        await Expect(page.GetByText("note-9.md")).ToHaveCountAsync(0);

        await visit.Page.GotoAsync($"{browser.Server.Url}/library?collection=dropped&state=Current");
        await Expect(page.Locator(".stored tbody tr")).ToHaveCountAsync(27);
    }

    [Fact]
    public async Task An_archive_is_refused_with_words_for_this_page_and_unpacked_when_that_is_chosen()
    {
        await using var visit = await browser.VisitAsync("/library");
        var page = visit.Page;
        await page.Locator("#upload[data-live=true]").WaitForAsync();

        await DropArchiveAsync(page);
        await Expect(page.Locator("#uploads li[data-state=refused] .outcome")).ToContainTextAsync("choose \u201cAdd each document in ZIP archives\u201d");
        await Expect(page.Locator("#uploads")).Not.ToContainTextAsync("--unpack");

        await page.GetByLabel("Add each document in ZIP archives").CheckAsync();
        await DropArchiveAsync(page);
        await Expect(page.Locator("#uploads li[data-state=added] .outcome")).ToHaveTextAsync("2 documents added: Tides, Piers");
        await Expect(Row(page, "Piers")).ToHaveCountAsync(1);
        (await Axe.SeriousAsync(page)).ShouldBeEmpty();
        await visit.KeepPictureAsync("library-archive");
    }

    [Theory]
    [InlineData("/library/nope/forget")]
    [InlineData("/library/nope/remove")]
    [InlineData("/library/nope/delete")]
    [InlineData("/library/nope/restore")]
    [InlineData("/library/nope/reread")]
    public async Task A_form_of_another_site_is_refused_and_one_of_ours_on_an_unknown_document_is_404(string path)
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Post, path) { Headers = { { "Origin", "https://elsewhere.example" } } };

        using var refused = await browser.Server.Http.SendAsync(foreign, Token);
        using var unknown = await browser.Server.Http.PostAsync(path, null, Token);

        (refused.StatusCode, unknown.StatusCode).ShouldBe((HttpStatusCode.Forbidden, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task An_upload_that_poses_as_a_file_of_the_machine_is_not_read_from_there()
    {
        var path = Path.Combine(Path.GetTempPath(), "chatbriefing-secret.txt");
        await System.IO.File.WriteAllTextAsync(path, "The secret word is heliotrope.", Token);
        using var posed = new StringContent($$"""{"name":"{{path}}","text":"Harmless."}""", System.Text.Encoding.UTF8, "application/json");
        using var added = await browser.Server.Http.PostAsync("/api/v1/documents", posed, Token);
        var id = DocumentId.From("general", path);

        using var read = await browser.Server.Http.PostAsync($"/library/{id}/reread", null, Token);

        added.StatusCode.ShouldBe(HttpStatusCode.OK);
        read.RequestMessage!.RequestUri!.Query.ShouldBe("?done=refused");
        (await browser.Server.Library.FindAsync(id, null, Token))!.Text.ShouldBe("Harmless.");
        await browser.Server.Library.RemoveAsync(id, Token);
        System.IO.File.Delete(path);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://localhost:5080/")]
    [InlineData("file:///etc/passwd")]
    public async Task An_address_inside_a_network_is_refused_over_the_api(string address)
    {
        using var body = new StringContent($$"""{"address":"{{address}}"}""", System.Text.Encoding.UTF8, "application/json");
        using var answer = await browser.Server.Http.PostAsync("/api/v1/documents", body, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("cannot be fetched");
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "application/octet-stream", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    private static ILocator Row(IPage page, string title) => page.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = title });

    private static async Task DropAsync(IPage page, string name, string text)
    {
        var carried = await page.EvaluateHandleAsync("([name, text]) => { const carried = new DataTransfer(); carried.items.add(new File([text], name)); return carried; }", new[] { name, text });
        await page.DispatchEventAsync("body", "drop", new { dataTransfer = carried });
    }

    private static async Task DropArchiveAsync(IPage page)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var title in new[] { "Tides", "Piers" })
            {
                await using var entry = archive.CreateEntry($"{title}.md").Open();
                entry.Write(System.Text.Encoding.UTF8.GetBytes($"# {title}\n\nAll about {title}."));
            }
        }

        var carried = await page.EvaluateHandleAsync(
            "text => { const carried = new DataTransfer(); carried.items.add(new File([Uint8Array.from(atob(text), letter => letter.charCodeAt(0))], 'set.zip')); return carried; }",
            Convert.ToBase64String(memory.ToArray()));
        await page.DispatchEventAsync("body", "drop", new { dataTransfer = carried });
    }

    private async Task<bool> FindsAsync(string words)
    {
        await browser.Server.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(Token);
        var query = new Query { Text = words };
        var found = await browser.Server.Services.GetRequiredService<Retriever>().RetrieveAsync(query, Audience.Operator, Token);
        return found.Passages.Any(passage => passage.Title == "Ferry");
    }
}

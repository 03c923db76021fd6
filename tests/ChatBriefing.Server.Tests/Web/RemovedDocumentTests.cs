using System.Net;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>A removed document, whose text is still stored: those who keep the library see it, and can delete it for good.</summary>
public sealed class RemovedDocumentTests(WebServer server) : IClassFixture<WebServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_page_shows_its_versions_and_their_difference_before_it_is_restored()
    {
        var id = await RemovedAsync("seen.md");

        var page = await server.Http.GetStringAsync($"/library/{id}", Token);
        var difference = await server.Http.GetStringAsync($"/library/{id}?from=1", Token);
        using var text = await server.Http.GetAsync($"/documents/{id}", Token);

        page.ShouldContain("This document was removed");
        page.ShouldContain("Compare version 1 with version 2");
        page.ShouldContain($"/library/{id}/delete");
        page.ShouldContain($"/library/{id}/restore");
        page.ShouldNotContain($"/library/{id}/remove");
        difference.ShouldContain("It all changed.");
        difference.ShouldContain("<del>");
        text.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await server.Http.GetStringAsync("/library?state=Removed", Token)).ShouldContain($"href=\"/library/{id}\"");
    }

    [Fact]
    public async Task The_call_that_deletes_deletes_it()
    {
        var id = await RemovedAsync("gone.md");

        using var first = await server.Http.DeleteAsync($"/api/v1/documents/{id}", Token);
        using var second = await server.Http.DeleteAsync($"/api/v1/documents/{id}", Token);
        using var page = await server.Http.GetAsync($"/library/{id}", Token);

        (first.StatusCode, second.StatusCode, page.StatusCode).ShouldBe((HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }

    private async Task<string> RemovedAsync(string source)
    {
        var first = SampleDocuments.All.Single(document => document.Source == SampleDocuments.Handbook) with { Source = source };
        var outcomes = await server.Library.WriteAsync([first, first with { Text = "It all changed.", Passages = [new(0, 15, "")] }], Token);
        await server.Library.WithdrawAsync(outcomes[1].DocumentId, Token);
        return outcomes[1].DocumentId;
    }
}

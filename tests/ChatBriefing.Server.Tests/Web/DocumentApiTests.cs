using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ChatBriefing.Server.Tests.Web;

public sealed class DocumentApiTests(WebServer server) : IClassFixture<WebServer>
{
    [Fact]
    public async Task The_list_tells_of_each_document_and_can_be_narrowed_to_a_collection()
    {
        var all = await server.Http.GetFromJsonAsync<JsonElement>("/api/v1/documents", TestContext.Current.CancellationToken);
        var none = await server.Http.GetFromJsonAsync<JsonElement>("/api/v1/documents?collection=other", TestContext.Current.CancellationToken);

        all[0].GetProperty("title").GetString().ShouldBe("Handbook of the workshop");
        all[0].GetProperty("url").GetString().ShouldBe($"{server.Url}/documents/{SampleDocuments.IdOf(SampleDocuments.Handbook)}");
        none.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task One_document_is_told_of_by_its_id_and_an_unknown_id_is_404_with_the_mend()
    {
        var known = await server.Http.GetFromJsonAsync<JsonElement>($"/api/v1/documents/{SampleDocuments.IdOf(SampleDocuments.Handbook)}", TestContext.Current.CancellationToken);
        using var unknown = await server.Http.GetAsync("/api/v1/documents/nope", TestContext.Current.CancellationToken);

        known.GetProperty("version").GetInt32().ShouldBe(1);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("GET /api/v1/documents lists those there are");
    }

    [Fact]
    public async Task Removing_is_204_once_and_404_after()
    {
        var id = SampleDocuments.IdOf(SampleDocuments.Hostile);

        using var first = await server.Http.DeleteAsync($"/api/v1/documents/{id}", TestContext.Current.CancellationToken);
        using var second = await server.Http.DeleteAsync($"/api/v1/documents/{id}", TestContext.Current.CancellationToken);

        first.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        second.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_openapi_document_describes_every_call_in_words()
    {
        var openApi = await server.Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);

        var paths = openApi.GetProperty("paths");
        paths.EnumerateObject().Select(path => path.Name).ShouldBe(["/api/v1/ask", "/api/v1/documents", "/api/v1/documents/{id}", "/api/v1/collections", "/api/v1/collections/{name}/readers"], ignoreOrder: true);
        paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).ShouldAllBe(call => call.Value.GetProperty("summary").GetString()!.Length > 10);
    }
}

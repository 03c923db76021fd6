using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>Addresses and bodies as nobody's page sends them: each is answered in words, and none is a fault of the server.</summary>
public sealed class OddRequestTests(WebServer server) : IClassFixture<WebServer>
{
    private static readonly string Handbook = SampleDocuments.IdOf(SampleDocuments.Handbook);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/library?page=99999999999")]
    [InlineData("/library?page=abc")]
    [InlineData("/library?page=-1")]
    [InlineData("/library?page=1&page=2")]
    [InlineData("/library?state=99999999999")]
    [InlineData("/library/HANDBOOK?from=99999999999")]
    [InlineData("/library/HANDBOOK?from=abc")]
    [InlineData("/documents/HANDBOOK?start=abc")]
    [InlineData("/documents/HANDBOOK?start=99999999999&length=1")]
    [InlineData("/documents/HANDBOOK?start=1&length=1.5")]
    [InlineData("/documents/HANDBOOK?version=abc")]
    [InlineData("/documents/HANDBOOK?version=99999999999")]
    [InlineData("/sign-in/token?wrong=abc")]
    [InlineData("/?q=")]
    [InlineData("/library/collections?collection=%00")]
    public async Task A_number_that_is_none_leaves_the_page_as_it_is_without_it(string path)
    {
        using var response = await server.Http.GetAsync(path.Replace("HANDBOOK", Handbook, StringComparison.Ordinal), Token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_offset_that_is_no_number_is_told_of_as_one_that_the_text_does_not_have() =>
        (await server.Http.GetStringAsync($"/documents/{Handbook}?version=1&start=abc&length=5", Token)).ShouldContain("a passage that this text does not have");

    [Theory]
    [InlineData("PUT", "/api/v1/collections/x/readers", """{"readers":[null]}""")]
    [InlineData("PUT", "/api/v1/collections/x/readers", """{"readers":[""]}""")]
    [InlineData("PUT", "/api/v1/collections/x/readers", "null")]
    [InlineData("PUT", "/api/v1/collections/x/readers", """{"readers":[7]}""")]
    [InlineData("POST", "/api/v1/ask", """{"question":"Who keeps the keys?","collections":[null]}""")]
    [InlineData("POST", "/api/v1/ask", """{"question":"Who keeps the keys?","earlier":[null]}""")]
    [InlineData("POST", "/api/v1/ask", "null")]
    [InlineData("POST", "/api/v1/documents", "null")]
    [InlineData("POST", "/api/v1/documents", "[]")]
    [InlineData("POST", "/library/nope/restore?version=abc", "{}")]
    [InlineData("POST", "/library/collections", "{}")]
    [InlineData("POST", "/sign-in", "{}")]
    [InlineData("POST", "/briefings/save", "{}")]
    [InlineData("POST", "/briefings/nope/save", "{}")]
    public async Task A_body_that_does_not_belong_there_is_400_and_not_a_fault(string method, string path, string json)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

        using var response = await server.Http.SendAsync(request, Token);

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/briefings/save")]
    [InlineData("/library/collections")]
    [InlineData("/api/v1/documents")]
    public async Task A_form_that_breaks_off_is_400_and_not_a_fault(string path)
    {
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes("--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nab"));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        using var response = await server.Http.PostAsync(path, content, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

using System.Net;

namespace ChatBriefing.Server.Tests.Web;

public sealed class GuardTests(WebServer server) : IClassFixture<WebServer>
{
    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_foreign_web_page_can_neither_ask_nor_add_nor_remove(string header, string value)
    {
        var id = SampleDocuments.IdOf(SampleDocuments.Handbook);
        (string Method, string Path)[] calls = [("POST", "/api/v1/ask"), ("POST", "/api/v1/documents"), ("DELETE", $"/api/v1/documents/{id}"), ("POST", "/_blazor/negotiate"), ("GET", "/_blazor")];
        foreach (var (method, path) in calls)
        {
            (await SendAsync(method, path, (header, value))).ShouldBe(HttpStatusCode.Forbidden, $"{method} {path}");
        }

        (await server.Http.GetAsync($"/api/v1/documents/{id}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Our_own_pages_pass()
    {
        var own = await SendAsync("DELETE", "/api/v1/documents/none", ("Origin", server.Url), ("Sec-Fetch-Site", "same-origin"));

        own.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.168.1.5:5080", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task A_name_that_is_not_ours_is_refused(string host, HttpStatusCode expected)
    {
        (await SendAsync("GET", "/api/v1/documents", ("Host", host))).ShouldBe(expected);
        (await SendAsync("GET", "/", ("Host", host))).ShouldBe(expected);
        (await SendAsync("GET", "/health/live", ("Host", host))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/library")]
    [InlineData("/health/live")]
    [InlineData("/nothing-here")]
    public async Task Every_answer_forbids_foreign_loads_and_frames(string path)
    {
        using var response = await server.Http.GetAsync(path, TestContext.Current.CancellationToken);

        var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("script-src 'self' 'unsafe-inline'");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
    }

    private async Task<HttpStatusCode> SendAsync(string method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Web;

namespace ChatBriefing.Server.Tests.Web.SignIn;

public sealed class SignInTests(SignInServer server) : IClassFixture<SignInServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/library")]
    [InlineData("/documents/none")]
    [InlineData("/nothing-here")]
    public async Task A_page_leads_who_is_signed_out_to_the_provider(string path)
    {
        using var browser = server.Open();

        var next = await browser.NextAsync(path);

        next.AbsoluteUri.ShouldStartWith($"{server.Provider.Url}/authorize?");
        var asked = HttpUtility.ParseQueryString(next.Query);
        asked["redirect_uri"].ShouldBe($"{server.Web.Url}/sign-in/callback");
        (asked["response_type"], asked["code_challenge_method"]).ShouldBe(("code", "S256"));
        foreach (var name in (string[])["state", "nonce", "code_challenge"])
        {
            asked[name]!.Length.ShouldBeGreaterThan(20, name);
        }
    }

    [Theory]
    [InlineData("GET", "/api/v1/documents")]
    [InlineData("POST", "/api/v1/documents")]
    [InlineData("POST", "/api/v1/ask")]
    [InlineData("DELETE", "/api/v1/documents/none")]
    [InlineData("GET", "/api/v1/nothing-here")]
    [InlineData("GET", "/openapi/v1.json")]
    [InlineData("POST", "/_blazor/negotiate")]
    [InlineData("GET", "/_blazor")]
    [InlineData("POST", "/library/none/remove")]
    public async Task A_program_that_is_signed_out_is_told_in_json(string method, string path)
    {
        using var browser = server.Open();
        using var response = await browser.SendAsync(new HttpMethod(method), path, method == "POST" ? JsonContent.Create(new { question = "Why?" }) : null);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        response.Headers.Location.ShouldBeNull();
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/logo.svg")]
    [InlineData("/app.css")]
    [InlineData("/sign-in/failed")]
    [InlineData("/signed-out")]
    public async Task Health_assets_and_the_pages_of_the_sign_in_are_open(string path)
    {
        using var browser = server.Open();

        (await browser.StatusAsync(HttpMethod.Get, path)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_signs_in_comes_back_to_the_page_with_a_cookie_that_no_script_and_no_other_site_gets()
    {
        using var browser = server.Open();

        var (path, text, cookies) = await browser.WalkAsync("/library?title=Handbook&collection=main");

        path.ShouldBe("/library?title=Handbook&collection=main");
        text.ShouldContain("Name of u-ben");
        var session = cookies.Single(cookie => cookie.StartsWith(".ChatBriefing=", StringComparison.Ordinal)).ToLowerInvariant();
        session.ShouldContain("; httponly");
        session.ShouldContain("; samesite=lax");
        session.ShouldContain("; path=/");
        session.ShouldNotContain("expires");
        cookies.ShouldAllBe(cookie => cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_reader_reads_and_asks_and_changes_nothing()
    {
        using var browser = await server.OpenAsync(FakePerson.Reader);
        var id = SampleDocuments.IdOf(SampleDocuments.Handbook);

        (await browser.StatusAsync(HttpMethod.Get, "/api/v1/documents")).ShouldBe(HttpStatusCode.OK);
        (await browser.StatusAsync(HttpMethod.Post, "/api/v1/ask", JsonContent.Create(new { question = "Who keeps the keys of the workshop?" }))).ShouldBe(HttpStatusCode.OK);
        (await browser.StatusAsync(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1")).ShouldBe(HttpStatusCode.OK);
        (await browser.WalkAsync("/library")).Text.ShouldNotContain("id=\"upload\"");
        (string Method, string Path)[] changes =
        [
            ("POST", "/api/v1/documents"), ("DELETE", $"/api/v1/documents/{id}"), ("PUT", "/api/v1/collections/main/readers"), ("POST", "/library/collections"),
            ("POST", $"/library/{id}/remove"), ("POST", $"/library/{id}/delete"), ("POST", $"/library/{id}/restore"), ("POST", $"/library/{id}/reread"), ("POST", "/api/v1/some-later-endpoint"),
        ];
        foreach (var (method, path) in changes)
        {
            (await browser.StatusAsync(new HttpMethod(method), path, JsonContent.Create(new { name = "a.txt", text = "No." }))).ShouldBe(HttpStatusCode.Forbidden, $"{method} {path}");
        }
    }

    [Theory]
    [InlineData(nameof(FakePerson.Admin))]
    [InlineData(nameof(FakePerson.AdminByGroup))]
    public async Task An_admin_adds_and_removes(string who)
    {
        using var browser = await server.OpenAsync(who == nameof(FakePerson.Admin) ? FakePerson.Admin : FakePerson.AdminByGroup);

        using var added = await browser.SendAsync(HttpMethod.Post, "/api/v1/documents", JsonContent.Create(new { name = $"{who}.txt", text = $"The boat of {who} is red." }));
        added.StatusCode.ShouldBe(HttpStatusCode.OK);
        var id = (await added.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(Token)).GetProperty("documents")[0].GetProperty("documentId").GetString();
        (await browser.WalkAsync("/library")).Text.ShouldContain("id=\"upload\"");
        (await browser.StatusAsync(HttpMethod.Delete, $"/api/v1/documents/{id}")).ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_form_of_another_site_is_refused_even_with_an_admins_session(string header, string value)
    {
        using var browser = await server.OpenAsync(FakePerson.Admin);

        (await browser.StatusAsync(HttpMethod.Post, "/library/none/remove", null, (header, value))).ShouldBe(HttpStatusCode.Forbidden);
        (await browser.StatusAsync(HttpMethod.Post, "/sign-out", null, (header, value))).ShouldBe(HttpStatusCode.Forbidden);
        (await browser.StatusAsync(HttpMethod.Post, "/library/none/remove")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_signs_out_is_out_and_may_leave_the_provider_too()
    {
        using var browser = await server.OpenAsync(FakePerson.Reader);

        (await browser.SendAsync(HttpMethod.Post, "/sign-out")).Headers.Location!.OriginalString.ShouldBe("/signed-out");
        (await browser.StatusAsync(HttpMethod.Get, "/api/v1/documents")).ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.WalkAsync("/signed-out")).Text.ShouldContain("/sign-out/provider");
        (await browser.NextAsync("/sign-out/provider")).AbsoluteUri.ShouldStartWith($"{server.Provider.Url}/end?");
        (await browser.WalkAsync("/sign-out/provider")).Path.ShouldBe("/signed-out");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http:evil.example")]
    [InlineData("/%0d%0aSet-Cookie:x=1", "/%0d%0aSet-Cookie:x=1")]
    [InlineData("")]
    [InlineData("library")]
    public async Task After_the_sign_in_nobody_is_sent_to_another_site(string back, string expected = "/")
    {
        using var browser = server.Open();
        var address = $"/sign-in?return={Uri.EscapeDataString(back)}";
        var callback = await browser.NextAsync((await browser.NextAsync(address)).AbsoluteUri);

        using var response = await browser.SendAsync(HttpMethod.Get, callback.AbsoluteUri);

        response.Headers.Location!.OriginalString.ShouldBe(expected);
    }

    [Fact]
    public async Task A_path_that_looks_like_a_host_is_no_way_out_either()
    {
        using var browser = server.Open();
        var callback = await browser.NextAsync((await browser.NextAsync($"{server.Web.Url}//evil.example/x")).AbsoluteUri);

        (await browser.NextAsync(callback.AbsoluteUri)).AbsoluteUri.ShouldBe($"{server.Web.Url}/");
    }
}

using System.Net;
using System.Net.Http.Json;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>What holds where nobody signs in: this machine alone, and a token for changes.</summary>
public sealed class ChangeTokenTests(WebServer server) : IClassFixture<WebServer>
{
    private static bool IsSession(string cookie) => cookie.StartsWith(".ChatBriefing=", StringComparison.Ordinal);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reading_and_asking_need_no_token_and_changes_need_the_right_one()
    {
        using var browser = new FakeBrowser(server.Url);
        var id = SampleDocuments.IdOf(SampleDocuments.Handbook);
        var question = new { question = "Who keeps the keys of the workshop?" };

        (await browser.StatusAsync(HttpMethod.Get, "/library")).ShouldBe(HttpStatusCode.OK);
        (await browser.StatusAsync(HttpMethod.Get, $"/api/v1/documents/{id}")).ShouldBe(HttpStatusCode.OK);
        (await browser.StatusAsync(HttpMethod.Post, "/api/v1/ask", JsonContent.Create(question))).ShouldBe(HttpStatusCode.OK);
        (string Method, string Path)[] changes = [("POST", "/api/v1/documents"), ("DELETE", $"/api/v1/documents/{id}"), ("POST", $"/library/{id}/delete"), ("PUT", "/api/v1/collections/main/readers"), ("POST", "/api/v1/some-later-endpoint")];
        foreach (var (method, path) in changes)
        {
            string?[] wrong = [null, "", "a wrong one", server.Token[..^1], server.Token + "x", server.Token.ToUpperInvariant()];
            foreach (var token in wrong)
            {
                var status = token is null ? await browser.StatusAsync(new HttpMethod(method), path) : await browser.StatusAsync(new HttpMethod(method), path, token);
                status.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {path} with '{token}'");
            }
        }

        (await browser.StatusAsync(HttpMethod.Delete, "/api/v1/documents/none", server.Token)).ShouldBe(HttpStatusCode.NotFound);
        (await browser.StatusAsync(HttpMethod.Post, "/library/none/delete", server.Token)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_lacks_the_token_is_told_where_it_is()
    {
        using var browser = new FakeBrowser(server.Url);
        using var response = await browser.SendAsync(HttpMethod.Delete, "/api/v1/documents/none");

        (await response.Content.ReadAsStringAsync(Cancel)).ShouldContain("printed at its start and keeps in changes.token of its data folder");
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public async Task The_link_that_is_printed_opens_a_session_and_its_address_is_left_at_once()
    {
        using var browser = new FakeBrowser(server.Url);

        var (path, text, cookies) = await browser.WalkAsync($"/sign-in?token={server.Token}");

        path.ShouldBe("/library");
        text.ShouldContain("id=\"upload\"");
        var cookie = cookies.Single(IsSession).ToLowerInvariant();
        cookie.ShouldNotContain(server.Token.ToLowerInvariant());
        cookie.ShouldContain("; httponly");
        cookie.ShouldContain("; samesite=lax");
        (await browser.StatusAsync(HttpMethod.Post, "/library/none/remove")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.StatusAsync(HttpMethod.Post, "/library/none/remove", null, ("Origin", "https://evil.example"))).ShouldBe(HttpStatusCode.Forbidden);
        await browser.SendAsync(HttpMethod.Post, "/sign-out");
        (await browser.StatusAsync(HttpMethod.Post, "/library/none/remove")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/sign-in?token=wrong")]
    [InlineData("/sign-in?token=")]
    [InlineData("/sign-in")]
    public async Task A_link_without_the_right_token_opens_nothing(string address)
    {
        using var browser = new FakeBrowser(server.Url);

        var (path, text, cookies) = await browser.WalkAsync(address);

        path.ShouldStartWith("/sign-in/token");
        text.ShouldContain("name=\"token\"");
        cookies.ShouldNotContain(cookie => IsSession(cookie));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task The_link_leads_to_no_other_site(string back)
    {
        using var browser = new FakeBrowser(server.Url);

        (await browser.NextAsync($"/sign-in?token={server.Token}&return={Uri.EscapeDataString(back)}")).AbsoluteUri.ShouldBe($"{server.Url}/library");
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    public async Task What_a_proxy_hands_on_is_refused_but_for_health(string header, string value)
    {
        using var browser = new FakeBrowser(server.Url);

        foreach (var path in (string[])["/", "/library", "/api/v1/documents", "/sign-in"])
        {
            using var response = await browser.SendAsync(HttpMethod.Get, path, null, (header, value));
            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
            (await response.Content.ReadAsStringAsync(Cancel)).ShouldContain("SignIn:AllowAnyoneOnNetwork");
        }

        (await browser.StatusAsync(HttpMethod.Get, "/health/live", null, (header, value))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_public_name_serves_readers_only_when_that_is_allowed_in_so_many_words()
    {
        await using var closed = new WebServer(["--PublicUrl=http://bot.example.com"]);
        await closed.InitializeAsync();
        await using var open = new WebServer(["--PublicUrl=http://bot.example.com", "--SignIn:AllowAnyoneOnNetwork=true"]);
        await open.InitializeAsync();
        using var atClosed = new FakeBrowser(closed.Url);
        using var atOpen = new FakeBrowser(open.Url);

        (await atClosed.StatusAsync(HttpMethod.Get, "/library", null, ("Host", "bot.example.com"))).ShouldBe(HttpStatusCode.Forbidden);
        (await atClosed.StatusAsync(HttpMethod.Get, "/health/ready", null, ("Host", "bot.example.com"))).ShouldBe(HttpStatusCode.OK);
        (await atOpen.StatusAsync(HttpMethod.Get, "/library", null, ("Host", "bot.example.com"))).ShouldBe(HttpStatusCode.OK);
        (await atOpen.StatusAsync(HttpMethod.Delete, "/api/v1/documents/none", null, ("Host", "bot.example.com"))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public void The_token_stays_the_same_and_is_for_its_owner_alone_to_read()
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-token-");
        try
        {
            var options = Options.Create(new StorageOptions { DataPath = folder.FullName });
            var tokens = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => new ChangeToken(options).Value).Distinct().ToList();

            tokens.ShouldHaveSingleItem().Length.ShouldBe(43);
            var file = folder.GetFiles().ShouldHaveSingleItem();
            file.Name.ShouldBe(ChangeToken.FileName);
            if (!OperatingSystem.IsWindows())
            {
                file.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            File.WriteAllText(file.FullName, "short");
            Should.Throw<StorageUnavailableException>(() => new ChangeToken(options).Value).Message.ShouldContain("delete it");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_session_ends_when_the_token_is_another()
    {
        using var browser = new FakeBrowser(server.Url);
        await browser.WalkAsync($"/sign-in?token={server.Token}");
        var folder = Directory.CreateTempSubdirectory("chatbriefing-token-");
        var other = new ChangeToken(Options.Create(new StorageOptions { DataPath = folder.FullName }));

        new WebPerson(Options.Create(new SignInOptions()), other).CanChange(PersonClaims.OfToken(server.Token)).ShouldBeFalse();
        new WebPerson(Options.Create(new SignInOptions()), other).CanChange(PersonClaims.OfToken(other.Fingerprint)).ShouldBeTrue();
        folder.Delete(recursive: true);
    }
}

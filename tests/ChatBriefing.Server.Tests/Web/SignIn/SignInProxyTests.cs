using System.Net;

namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>Behind a proxy that ends the encryption, and with a provider that is down.</summary>
public sealed class SignInProxyTests
{
    [Fact]
    public async Task Behind_a_proxy_the_provider_is_given_the_public_address_and_cookies_are_for_encrypted_lines_only()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var web = new WebServer([.. SignInServer.SettingsFor(provider), "--PublicUrl=https://bot.example.com"]);
        await web.InitializeAsync();
        using var browser = new FakeBrowser(web.Url);

        using var asked = await browser.SendAsync(HttpMethod.Get, "/library", null, ("Host", "bot.example.com"));
        Uri.UnescapeDataString(asked.Headers.Location!.Query).ShouldContain("redirect_uri=https://bot.example.com/sign-in/callback");
        var cookies = asked.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldAllBe(cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));

        // The proxy hands the cookies on as they came.
        var callback = await browser.NextAsync(asked.Headers.Location.AbsoluteUri);
        using var back = await browser.SendAsync(HttpMethod.Get, web.Url + callback.PathAndQuery, null, ("Host", "bot.example.com"), ("Cookie", string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0]))));
        back.Headers.Location!.OriginalString.ShouldBe("/library");
        back.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(".ChatBriefing=", StringComparison.Ordinal)).ShouldContain("secure");
    }

    [Fact]
    public async Task A_provider_that_is_down_is_told_and_lets_nobody_in()
    {
        var provider = await FakeProvider.StartAsync();
        var token = provider.TokenFor(FakePerson.Admin);
        await using var web = new WebServer([.. SignInServer.SettingsFor(provider), "--Logging:LogLevel:Default=None"]);
        await provider.DisposeAsync();
        await web.InitializeAsync();
        using var browser = new FakeBrowser(web.Url);

        using var response = await browser.SendAsync(HttpMethod.Get, "/library");
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("does not answer");
        (await browser.StatusAsync(HttpMethod.Get, "/api/v1/documents", token)).ShouldNotBe(HttpStatusCode.OK);
        (await browser.StatusAsync(HttpMethod.Get, "/health/ready")).ShouldBe(HttpStatusCode.OK);
        (await browser.StatusAsync(HttpMethod.Get, "/signed-out")).ShouldBe(HttpStatusCode.OK);
    }
}

using System.Net;
using System.Net.Http.Json;

namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>Answers of a provider, and tokens, that must let nobody in.</summary>
public sealed class ForgedSignInTests(SignInServer server) : IClassFixture<SignInServer>
{
    private const string Failed = "/sign-in/failed?reason=fault";

    public static TheoryData<Spoiled> AllSpoiled => [.. Enum.GetValues<Spoiled>().Where(spoiled => spoiled != Spoiled.Nothing)];

    public static TheoryData<Spoiled> SpoiledForPrograms => [.. Enum.GetValues<Spoiled>().Where(spoiled => spoiled is not (Spoiled.Nothing or Spoiled.Nonce or Spoiled.NoNonce))];

    [Theory]
    [MemberData(nameof(AllSpoiled))]
    public async Task A_token_that_is_wrong_in_any_way_opens_no_session(Spoiled spoiled)
    {
        using var browser = server.Open();
        (server.Provider.Person, server.Provider.Spoiled) = (FakePerson.Admin, spoiled);

        (await browser.WalkAsync("/library")).Path.ShouldBe(Failed);

        (await browser.StatusAsync(HttpMethod.Get, "/api/v1/documents")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(SpoiledForPrograms))]
    public async Task A_program_with_a_token_that_is_wrong_in_any_way_is_refused(Spoiled spoiled)
    {
        using var program = server.Open();

        (await program.StatusAsync(HttpMethod.Get, "/api/v1/documents", server.Provider.TokenFor(FakePerson.Admin, spoiled))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_program_with_a_good_token_may_what_its_person_may()
    {
        using var program = server.Open();
        var (reader, admin, service) = (server.Provider.TokenFor(FakePerson.Reader), server.Provider.TokenFor(FakePerson.Admin), server.Provider.TokenFor(FakePerson.AdminBySubject));

        (await program.StatusAsync(HttpMethod.Get, "/api/v1/documents", reader)).ShouldBe(HttpStatusCode.OK);
        (await program.StatusAsync(HttpMethod.Post, "/api/v1/ask", reader, JsonContent.Create(new { question = "Who keeps the keys of the workshop?" }))).ShouldBe(HttpStatusCode.OK);
        (await program.StatusAsync(HttpMethod.Delete, "/api/v1/documents/none", reader)).ShouldBe(HttpStatusCode.Forbidden);
        (await program.StatusAsync(HttpMethod.Delete, "/api/v1/documents/none", admin)).ShouldBe(HttpStatusCode.NotFound);
        (await program.StatusAsync(HttpMethod.Delete, "/api/v1/documents/none", service)).ShouldBe(HttpStatusCode.NotFound);
        (await program.StatusAsync(HttpMethod.Get, "/api/v1/documents", "not.a.token")).ShouldBe(HttpStatusCode.Unauthorized);
        (await program.StatusAsync(HttpMethod.Get, "/api/v1/documents", server.Web.Token)).ShouldBe(HttpStatusCode.Unauthorized, "the token of a server without a sign-in");
    }

    [Fact]
    public async Task Who_is_of_another_domain_or_has_an_address_that_nobody_verified_is_not_let_in()
    {
        foreach (var person in (FakePerson[])[FakePerson.Stranger, FakePerson.Pretender, FakePerson.Pretender with { IsVerified = null }])
        {
            using var browser = server.Open();
            server.Provider.Person = person;

            (await browser.WalkAsync("/library")).Path.ShouldBe("/sign-in/failed?reason=domain");
            (await browser.StatusAsync(HttpMethod.Get, "/api/v1/documents")).ShouldBe(HttpStatusCode.Unauthorized);
            (await browser.StatusAsync(HttpMethod.Get, "/api/v1/documents", server.Provider.TokenFor(person))).ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task An_answer_with_another_state_or_none_or_in_another_browser_opens_no_session()
    {
        using var browser = server.Open();
        using var victim = new FakeBrowser(server.Web.Url);
        var callback = (await browser.NextAsync((await browser.NextAsync("/library")).AbsoluteUri)).AbsoluteUri;
        var state = callback[(callback.IndexOf("&state=", StringComparison.Ordinal) + 7)..];

        (await browser.WalkAsync(callback.Replace(state, state[..^8] + "AAAAAAAA", StringComparison.Ordinal))).Path.ShouldBe(Failed);
        (await browser.WalkAsync(callback.Replace("&state=" + state, "", StringComparison.Ordinal))).Path.ShouldBe(Failed);

        // The attacker's answer, opened by the victim: it would sign the victim in as the attacker.
        (await victim.WalkAsync(callback)).Path.ShouldBe(Failed);
        (await victim.StatusAsync(HttpMethod.Get, "/api/v1/documents")).ShouldBe(HttpStatusCode.Unauthorized);

        // In its own browser it is good, once.
        (await browser.WalkAsync(callback)).Path.ShouldBe("/library");
        (await browser.WalkAsync(callback)).Path.ShouldBe(Failed);
    }

    [Fact]
    public async Task A_code_that_was_stolen_and_put_into_another_flow_opens_no_session()
    {
        using var victim = server.Open();
        using var thief = new FakeBrowser(server.Web.Url);
        var stolen = (await victim.NextAsync((await victim.NextAsync("/library")).AbsoluteUri)).AbsoluteUri;
        var own = (await thief.NextAsync((await thief.NextAsync("/library")).AbsoluteUri)).AbsoluteUri;

        // The thief's own state with the victim's code: the provider holds the code against the thief's verifier.
        var mixed = stolen[..stolen.IndexOf("&state=", StringComparison.Ordinal)] + own[own.IndexOf("&state=", StringComparison.Ordinal)..];

        (await thief.WalkAsync(mixed)).Path.ShouldBe(Failed);
    }

    [Fact]
    public async Task Who_cancels_at_the_provider_is_told_so_in_our_own_words()
    {
        using var browser = server.Open();
        var asked = await browser.NextAsync("/library");
        var state = System.Web.HttpUtility.ParseQueryString(asked.Query)["state"]!;

        var (path, text, _) = await browser.WalkAsync($"/sign-in/callback?error=access_denied&error_description=%3Cscript%3E&state={Uri.EscapeDataString(state)}");

        path.ShouldBe("/sign-in/failed?reason=denied");
        text.ShouldContain("was cancelled");
    }

    [Fact]
    public async Task A_made_up_cookie_is_no_session()
    {
        using var browser = server.Open();

        (await browser.StatusAsync(HttpMethod.Get, "/api/v1/documents", null, ("Cookie", ".ChatBriefing=CfDJ8AAAA"))).ShouldBe(HttpStatusCode.Unauthorized);
    }
}

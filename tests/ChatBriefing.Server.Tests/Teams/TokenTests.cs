using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Who may speak for Teams.</summary>
public sealed class TokenTests
{
    private const string Room = "19:tokens@thread.tacv2;messageid=1";

    /// <summary>Each way in which a token can be wrong, or look wrong and be right, with the answer it must get.</summary>
    private static readonly (string Name, int Status)[] Rows =
    [
        ("good", 202),
        ("none", 401),
        ("no JWT at all", 401),
        ("alg none", 401),
        ("HS256 with the public key", 401),
        ("wrong issuer", 401),
        ("wrong audience", 401),
        ("expired 4 minutes ago", 202),
        ("expired 6 minutes ago", 401),
        ("not valid before 10 minutes from now", 401),
        ("no expiry", 401),
        ("signed by another key under a known id", 401),
        ("a changed payload", 401),
        ("no key id", 401),
        ("no serviceurl claim", 403),
        ("another serviceurl", 403),
        ("a key that is not endorsed", 403),
        ("a key that is endorsed for another channel", 403),
        ("an unknown key", 401),
        ("a foreign tenant", 403),
        ("two tenants", 403),
        ("no tenant", 403),
        ("a signature by PS256", 401),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_token_is_wrongly_accepted_or_refused()
    {
        await using var server = await TeamsServer.StartAsync();
        var wrong = new List<string>();
        foreach (var (name, expected) in Rows)
        {
            var activity = Activities.Message(server.Teams.NewId(), Room, "ana", TeamsServer.Keys);
            var status = await server.SendAsync(activity, TokenOf(name, server.Teams, activity));
            if (status != expected)
            {
                wrong.Add($"{name}: {status} in place of {expected}");
            }
        }

        wrong.ShouldBeEmpty();
        await server.UntilQuietAsync();
        server.Teams.Posts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_key_that_is_rolled_over_is_known_with_the_first_activity_and_without_a_restart()
    {
        await using var server = await TeamsServer.StartAsync();
        (await server.SendAsync(Activities.Message(server.Teams.NewId(), Room, "ana", TeamsServer.Keys))).ShouldBe(202);
        server.Teams.Keys.Publish("key-2", "msteams");
        (await SendWithAsync(server, "key-2")).ShouldBe(202);
        (await SendWithAsync(server, "key-1")).ShouldBe(202);
    }

    [Fact]
    public async Task Unknown_keys_fetch_the_published_ones_no_faster_than_the_pace()
    {
        await using var server = await TeamsServer.StartAsync("--Teams:KeyPace=00:05:00");
        (await SendWithAsync(server, "key-1")).ShouldBe(202);
        var before = server.Teams.Fetches["keys.test"];
        using var stranger = RSA.Create(2048);
        for (var at = 0; at < 20; at++)
        {
            (await server.SendAsync(Activities.Message(server.Teams.NewId(), Room, "ana", TeamsServer.Keys), server.Teams.Keys.Token(FakeTeams.ServiceUrl, $"flood-{at}", stranger))).ShouldBe(401);
        }

        server.Teams.Fetches["keys.test"].ShouldBe(before);
    }

    [Fact]
    public async Task Known_keys_stay_good_while_the_published_ones_cannot_be_fetched()
    {
        await using var server = await TeamsServer.StartAsync();
        (await SendWithAsync(server, "key-1")).ShouldBe(202);
        server.Teams.AreKeysDown = true;
        using var stranger = RSA.Create(2048);
        (await server.SendAsync(Activities.Message(server.Teams.NewId(), Room, "ana", TeamsServer.Keys), server.Teams.Keys.Token(FakeTeams.ServiceUrl, "unknown", stranger))).ShouldBe(401);
        (await SendWithAsync(server, "key-1")).ShouldBe(202);
    }

    [Fact]
    public async Task Without_any_keys_an_activity_is_to_come_again()
    {
        await using var server = await TeamsServer.StartAsync();
        server.Teams.AreKeysDown = true;
        (await SendWithAsync(server, "key-1")).ShouldBe(503);
        server.Teams.AreKeysDown = false;
        (await SendWithAsync(server, "key-1")).ShouldBe(202);
    }

    [Fact]
    public async Task The_bots_own_token_goes_only_to_the_address_of_an_authenticated_activity()
    {
        await using var server = await TeamsServer.StartAsync();
        var forged = Activities.Message(server.Teams.NewId(), Room, "eve", TeamsServer.Keys);
        forged["serviceUrl"] = "https://attacker.test/";
        (await server.SendAsync(forged, server.Teams.Keys.Token(FakeTeams.ServiceUrl))).ShouldBe(403);
        await server.AskAsync(Room, TeamsServer.Keys);
        server.Teams.Fetches.Keys.ShouldBe(["keys.test", "login.test", "service.test"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"type\":7}", 400)]
    public async Task What_is_no_activity_is_refused(string body, int status)
    {
        await using var server = await TeamsServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", server.Teams.Keys.Token(FakeTeams.ServiceUrl));
        using var response = await server.Http.SendAsync(request, Token);
        ((int)response.StatusCode).ShouldBe(status);
    }

    private static Task<int> SendWithAsync(TeamsServer server, string kid) =>
        server.SendAsync(Activities.Message(server.Teams.NewId(), Room, "ana", TeamsServer.Keys), server.Teams.Keys.Token(FakeTeams.ServiceUrl, kid));

    private static string TokenOf(string name, FakeTeams teams, JsonObject activity)
    {
        const string service = FakeTeams.ServiceUrl;
        var keys = teams.Keys;
        switch (name)
        {
            case "a key that is not endorsed":
                keys.Publish("bare");
                return keys.Token(service, "bare");
            case "a key that is endorsed for another channel":
                keys.Publish("webchat", "webchat");
                return keys.Token(service, "webchat");
            case "a foreign tenant":
                SetTenants(activity, "99999999-9999-9999-9999-999999999999", "99999999-9999-9999-9999-999999999999");
                return keys.Token(service);
            case "two tenants":
                SetTenants(activity, FakeTeams.Tenant, "99999999-9999-9999-9999-999999999999");
                return keys.Token(service);
            case "no tenant":
                SetTenants(activity, null, null);
                return keys.Token(service);
            default:
                return TokenOf(name, keys, service);
        }
    }

    private static string TokenOf(string name, FakeKeys keys, string service) => name switch
    {
        "good" => keys.Token(service),
        "none" => "",
        "no JWT at all" => "x.y.z",
        "alg none" => Unsigned(keys.Token(service), "none", _ => ""),
        "HS256 with the public key" => Unsigned(keys.Token(service), "HS256", text => Base64UrlEncoder.Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(keys.Of("key-1").ExportRSAPublicKeyPem()), Encoding.UTF8.GetBytes(text)))),
        "wrong issuer" => keys.Token(service, issuer: "https://sts.windows.net/x/"),
        "wrong audience" => keys.Token(service, audience: "another-app"),
        "expired 4 minutes ago" => keys.Token(service, expiresIn: TimeSpan.FromMinutes(-4)),
        "expired 6 minutes ago" => keys.Token(service, expiresIn: TimeSpan.FromMinutes(-6)),
        "not valid before 10 minutes from now" => keys.Token(service, expiresIn: TimeSpan.FromMinutes(130)),
        "no expiry" => WithoutExpiry(keys, service),
        "signed by another key under a known id" => keys.Token(service, rsa: RSA.Create(2048)),
        "a changed payload" => Changed(keys.Token(service)),
        "no key id" => keys.Token(service, kid: "", rsa: keys.Of("key-1")),
        "no serviceurl claim" => keys.Token(null),
        "another serviceurl" => keys.Token("https://service.test/emea/"),
        "an unknown key" => keys.Token(service, "unknown", RSA.Create(2048)),
        "a signature by PS256" => keys.Token(service, algorithm: SecurityAlgorithms.RsaSsaPssSha256),
        _ => throw new InvalidOperationException($"No token is {name}."),
    };

    private static string Unsigned(string token, string algorithm, Func<string, string> sign)
    {
        var text = $"{Base64UrlEncoder.Encode($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"key-1"}""")}.{token.Split('.')[1]}";
        return $"{text}.{sign(text)}";
    }

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("service.test/amer", "service.test/AMER", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }

    private static string WithoutExpiry(FakeKeys keys, string service) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
        $$"""{"iss":"{{FakeKeys.Issuer}}","aud":"{{FakeTeams.AppId}}","serviceurl":"{{service}}"}""",
        new SigningCredentials(new RsaSecurityKey(keys.Of("key-1")) { KeyId = "key-1" }, SecurityAlgorithms.RsaSha256));

    private static void SetTenants(JsonObject activity, string? conversation, string? channel)
    {
        activity["conversation"]!["tenantId"] = conversation;
        activity["channelData"]!["tenant"]!["id"] = channel;
    }
}

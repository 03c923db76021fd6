using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>
/// An OpenID Connect provider on a free port: description, keys, the code flow with PKCE, and the way out. It checks what
/// it is sent as a strict one does, and can be told to answer wrongly.
/// </summary>
public sealed class FakeProvider : IAsyncDisposable
{
    public const string ClientId = "chatbriefing";
    public const string Secret = "s3cret";

    private static readonly string[] CodeOnly = ["code"];
    private static readonly string[] Subjects = ["public"];
    private static readonly string[] Algorithms = ["RS256"];

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Wish> wishes = new();
    private readonly FakeTokens tokens;

    private FakeProvider(WebApplication app)
    {
        this.app = app;
        tokens = new FakeTokens(() => Url);
        app.MapGet("/.well-known/openid-configuration", Describe);
        app.MapGet("/keys", () => Results.Text(tokens.Keys(), "application/json"));
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", ExchangeAsync);
        app.MapGet("/end", (string? client_id, string? post_logout_redirect_uri) => client_id == ClientId ? Results.Redirect(post_logout_redirect_uri!) : Results.BadRequest());
    }

    /// <summary>Its address, which is its name as an issuer.</summary>
    public string Url => app.Urls.First();

    /// <summary>Who signs in next.</summary>
    public FakePerson Person { get; set; } = FakePerson.Reader;

    /// <summary>What is wrong about the tokens that follow.</summary>
    public Spoiled Spoiled { get; set; }

    /// <summary>Whether people see a page with a button, as with a real one.</summary>
    public bool Asks { get; set; }

    /// <summary>What the last authorization was asked for.</summary>
    public IQueryCollection? Asked { get; private set; }

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new FakeProvider(builder.Build());
        await provider.app.StartAsync(CancellationToken.None);
        return provider;
    }

    /// <summary>A token as a program would have got it.</summary>
    public string TokenFor(FakePerson person, Spoiled spoiled = Spoiled.Nothing) => tokens.Make(person, null, spoiled);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        tokens.Dispose();
    }

    private IResult Describe() => Results.Json(new
    {
        issuer = Url,
        authorization_endpoint = $"{Url}/authorize",
        token_endpoint = $"{Url}/token",
        jwks_uri = $"{Url}/keys",
        end_session_endpoint = $"{Url}/end",
        response_types_supported = CodeOnly,
        subject_types_supported = Subjects,
        id_token_signing_alg_values_supported = Algorithms,
    });

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        Asked = query;
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256" || query["nonce"] == "" || query["scope"].ToString().Split(' ')[0] != "openid")
        {
            return Results.BadRequest();
        }

        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        wishes[code] = new Wish(Person, query["nonce"]!, query["code_challenge"]!, query["redirect_uri"]!);
        var back = $"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"]!)}";
        return Asks
            ? Results.Text($"<!DOCTYPE html><html lang=en><title>Provider</title><link rel=icon href=data:,><a href=\"{back.Replace("&", "&amp;", StringComparison.Ordinal)}\">Go on as {Person.Email}</a></html>", "text/html")
            : Results.Redirect(back);
    }

    private async Task<IResult> ExchangeAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        var isRight = wishes.TryRemove(form["code"].ToString(), out var wish)
            && wish.Challenge == challenge && wish.RedirectUri == form["redirect_uri"] && form["client_id"] == ClientId && form["client_secret"] == Secret;
        return isRight
            ? Results.Json(new { access_token = "opaque", token_type = "Bearer", expires_in = 60, id_token = tokens.Make(wish!.Person, wish.Nonce, Spoiled) })
            : Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
    }

    private sealed record Wish(FakePerson Person, string Nonce, string Challenge, string RedirectUri);
}
